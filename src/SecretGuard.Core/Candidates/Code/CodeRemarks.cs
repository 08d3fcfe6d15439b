using System;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>Finds where the comments of a dialect end.</summary>
internal sealed class CodeRemarks
{
    private readonly string _text;
    private readonly TextDialect _dialect;

    // For each kind of block: none closes any more, so that nobody looks twice.
    private readonly bool[] _isUnclosed;

    public CodeRemarks(string text, TextDialect dialect)
    {
        _text = text;
        _dialect = dialect;
        _isUnclosed = new bool[dialect.BlockComments.Length];
    }

    /// <summary>False when no comment begins there.</summary>
    /// <param name="at">The place.</param>
    /// <param name="words">What stands between its signs.</param>
    /// <param name="end">Behind it.</param>
    public bool TryRead(int at, out TextRange words, out int end)
    {
        foreach (var sign in _dialect.LineComments)
        {
            if (!IsAt(sign, at)) continue;
            end = LineEnds.Next(_text, at);
            words = TextRange.FromBounds(at + sign.Length, end);
            return true;
        }

        for (var i = 0; i < _isUnclosed.Length; i++)
        {
            var block = _dialect.BlockComments[i];
            if (_isUnclosed[i] || !IsAt(block.Key, at)) continue;
            var close = _text.IndexOf(block.Value, at + block.Key.Length, StringComparison.Ordinal);
            _isUnclosed[i] = close < 0;
            if (close < 0) continue;
            end = close + block.Value.Length;
            words = TextRange.FromBounds(at + block.Key.Length, close);
            return true;
        }

        (words, end) = (default, at);
        return false;
    }

    private bool IsAt(string sign, int at) => _text[at] == sign[0] && string.CompareOrdinal(_text, at, sign, 0, sign.Length) == 0;
}

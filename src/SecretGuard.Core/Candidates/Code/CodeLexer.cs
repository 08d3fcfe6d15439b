using System;
using System.Collections.Generic;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Code;

/// <summary>Splits source code into names, signs and texts as far as a dialect tells. Every character is seen a bounded number of times.</summary>
internal sealed class CodeLexer
{
    // Longer names tell nothing; their text is not kept.
    private const int MaxName = 128;

    private readonly SourceValue _source;
    private readonly string _text;
    private readonly TextDialect _dialect;
    private readonly CodeQuotes _quotes;
    private readonly bool[] _isUnclosed;
    private int _at;
    private int _lineCountedTo;

    public CodeLexer(SourceValue source, TextDialect dialect)
    {
        _source = source;
        _text = source.Value;
        _dialect = dialect;
        _quotes = new CodeQuotes(source, dialect);
        _isUnclosed = new bool[dialect.BlockComments.Count];
    }

    /// <summary>The line on which the last token began, counted from 0.</summary>
    public int Line { get; private set; }

    public List<SourceValue> Comments { get; } = new();

    /// <summary>The next token, or null at the end.</summary>
    public CodeToken? Next()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_at])) _at++;
            else if (!SkipComment()) break;
        }

        if (_at >= _text.Length) return null;
        CountLines();
        if (_quotes.Read(_at, out var end) is { } quoted) return Token(CodeTokenKind.Text, end, quoted);
        if (IsNamePart(_text[_at])) return ReadName();
        return Token(CodeTokenKind.Sign, EndOfSign());
    }

    private CodeToken Token(CodeTokenKind kind, int end, QuotedText? quoted = null)
    {
        var text = quoted?.Value.Value ?? _text.Substring(_at, end - _at);
        _at = end;
        return new CodeToken(kind, text, quoted);
    }

    private CodeToken ReadName()
    {
        var end = _at;
        while (end < _text.Length && IsNamePart(_text[end])) end++;
        if (IsTruthValue(end)) return TruthValue(end);
        if (end - _at <= MaxName) return Token(CodeTokenKind.Name, end);
        _at = end;
        return new CodeToken(CodeTokenKind.Name, string.Empty);
    }

    // true, False, $true
    private bool IsTruthValue(int end)
    {
        var start = _text[_at] == '$' ? _at + 1 : _at;
        return (end - start == 4 && string.Compare(_text, start, "true", 0, 4, StringComparison.OrdinalIgnoreCase) == 0)
            || (end - start == 5 && string.Compare(_text, start, "false", 0, 5, StringComparison.OrdinalIgnoreCase) == 0);
    }

    private CodeToken TruthValue(int end)
    {
        var start = _text[_at] == '$' ? _at + 1 : _at;
        var text = _text.Substring(_at, end - _at);
        _at = end;
        return new CodeToken(CodeTokenKind.Name, text) { Place = _source.Slice(start, end - start) };
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    // "==", ":=", "=>", "||", "??=": as long as it goes, a few signs at most.
    private int EndOfSign()
    {
        var end = _at;
        while (end < _text.Length && end < _at + 3 && _text[end] is '=' or ':' or '|' or '?' or '!' or '>' or '&' or '+') end++;
        return Math.Max(end, _at + 1);
    }

    private bool SkipComment()
    {
        foreach (var sign in _dialect.LineComments)
            if (IsAt(sign)) return Skip(sign.Length, EndOfLine(), 0);

        for (var i = 0; i < _isUnclosed.Length; i++)
        {
            var block = _dialect.BlockComments[i];
            if (_isUnclosed[i] || !IsAt(block.Key)) continue;
            var close = _text.IndexOf(block.Value, _at + block.Key.Length, StringComparison.Ordinal);
            _isUnclosed[i] = close < 0;
            if (close >= 0) return Skip(block.Key.Length, close, block.Value.Length);
        }

        return false;
    }

    private bool Skip(int open, int end, int close)
    {
        Comments.Add(_source.Slice(_at + open, end - _at - open));
        _at = end + close;
        return true;
    }

    private int EndOfLine()
    {
        var end = _at;
        while (end < _text.Length && _text[end] is not ('\n' or '\r')) end++;
        return end;
    }

    private void CountLines()
    {
        for (; _lineCountedTo < _at; _lineCountedTo++)
        {
            var c = _text[_lineCountedTo];
            if (c == '\n' || (c == '\r' && (_lineCountedTo + 1 == _text.Length || _text[_lineCountedTo + 1] != '\n'))) Line++;
        }
    }

    private bool IsAt(string sign) => string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0;
}

using System;
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
    private readonly AsciiSigns _commentSigns;
    private readonly AsciiSigns _textSigns;
    private int _at;
    private int _tokenAt;
    private int _line;
    private int _lineCountedTo;

    public CodeLexer(SourceValue source, TextDialect dialect)
    {
        _source = source;
        _text = source.Value;
        _dialect = dialect;
        _quotes = new CodeQuotes(source, dialect);
        _isUnclosed = new bool[dialect.BlockComments.Count];
        _commentSigns = dialect.CommentSigns;
        _textSigns = dialect.TextSigns;
    }

    /// <summary>The line on which the last token began, counted from 0.</summary>
    public int Line
    {
        get
        {
            for (; _lineCountedTo < _tokenAt; _lineCountedTo++)
            {
                var c = _text[_lineCountedTo];
                if (c == '\n' || (c == '\r' && (_lineCountedTo + 1 == _text.Length || _text[_lineCountedTo + 1] != '\n'))) _line++;
            }

            return _line;
        }
    }

    /// <summary>The comments before the last token, without their signs.</summary>
    public TextRangeList Comments { get; } = new();

    /// <summary>The next token, or null at the end.</summary>
    public CodeToken? Next()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (char.IsWhiteSpace(c)) _at++;
            else if (!_commentSigns.Has(c) || !SkipComment()) break;
        }

        if (_at >= _text.Length) return null;
        _tokenAt = _at;
        if (_textSigns.Has(_text[_at]) && _quotes.Read(_at, out var end) is { } quoted)
        {
            _at = end;
            return new CodeToken(quoted);
        }

        return IsNamePart(_text[_at]) ? ReadName() : Token(CodeTokenKind.Sign, EndOfSign());
    }

    private CodeToken Token(CodeTokenKind kind, int end)
    {
        var length = end - _at > MaxName ? 0 : end - _at;
        _at = end;
        return new CodeToken(kind, _source, _tokenAt, length);
    }

    private CodeToken ReadName()
    {
        var end = _at;
        while (end < _text.Length && IsNamePart(_text[end])) end++;
        return Token(CodeTokenKind.Name, end);
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
            if (IsAt(sign)) return Skip(sign.Length, LineEnds.Next(_text, _at), 0);

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
        Comments.Add(TextRange.FromBounds(_at + open, end));
        _at = end + close;
        return true;
    }

    private bool IsAt(string sign) => _text[_at] == sign[0] && string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0;
}

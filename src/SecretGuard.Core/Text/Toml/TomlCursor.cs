using System;
using System.Collections.Generic;

namespace SecretGuard.Text.Toml;

/// <summary>A place in a TOML text that moves from token to token.</summary>
internal sealed class TomlCursor
{
    private readonly string _text;
    private readonly Dictionary<string, ForwardSearch> _closers = new(StringComparer.Ordinal);

    public TomlCursor(SourceValue source)
    {
        Source = source;
        _text = source.Value;
    }

    public SourceValue Source { get; }

    public int At { get; set; }

    public List<SourceValue> Comments { get; } = new();

    public bool IsEnd => At >= _text.Length;

    public char Current => At < _text.Length ? _text[At] : '\0';

    public bool IsAt(string sign) => string.CompareOrdinal(_text, At, sign, 0, sign.Length) == 0;

    /// <summary>Steps over blanks and comments; over line ends as well where a value goes on over them.</summary>
    public void Skip(bool overLines)
    {
        for (; At < _text.Length; At++)
        {
            var c = _text[At];
            if (c == '#') ReadComment();
            if (At >= _text.Length || !(_text[At] is ' ' or '\t' or '\uFEFF' || (overLines && _text[At] is '\n' or '\r'))) return;
        }
    }

    /// <summary>True at the end of a line, which it steps over.</summary>
    public bool EndsLine()
    {
        Skip(overLines: false);
        if (IsEnd) return true;
        if (Current is not ('\n' or '\r')) return false;
        At++;
        return true;
    }

    /// <summary>A run of characters that a bare key or a number has.</summary>
    public SourceValue ReadWord()
    {
        var start = At;
        while (At < _text.Length && (char.IsLetterOrDigit(_text[At]) || _text[At] is '_' or '-' or '+' or '.' or ':')) At++;
        return Source.Slice(start, At - start);
    }

    /// <summary>A number, a truth value or a time, whose date and hour a blank may separate.</summary>
    public SourceValue ReadLiteral()
    {
        var start = At;
        var date = ReadWord();
        var isDate = date.Value.Length == 10 && date.Value[4] == '-' && date.Value[7] == '-';
        if (!isDate || At + 1 >= _text.Length || _text[At] != ' ' || !char.IsDigit(_text[At + 1])) return date;
        At++;
        ReadWord();
        return Source.Slice(start, At - start);
    }

    /// <summary>A text in quotes of any of the four kinds; null when they are not closed.</summary>
    public SourceValue? ReadText()
    {
        var quote = Current.ToString();
        var isMultiLine = IsAt(quote + quote + quote);
        var mark = isMultiLine ? quote + quote + quote : quote;
        var start = At + mark.Length;
        // A line end right behind the opening quotes is none of the text's.
        if (isMultiLine && start < _text.Length && _text[start] == '\r') start++;
        if (isMultiLine && start < _text.Length && _text[start] == '\n') start++;
        var close = CloseOf(mark, start, isMultiLine);
        if (close < 0) return null;
        At = close + mark.Length;
        return quote == "'" ? Source.Slice(start, close - start) : Decode(start, close);
    }

    private int CloseOf(string mark, int start, bool isMultiLine)
    {
        if (!_closers.TryGetValue(mark, out var closers)) _closers[mark] = closers = new ForwardSearch(_text, mark);
        var close = closers.Next(start);
        while (mark[0] == '"' && close < _text.Length && IsEscaped(start, close)) close = closers.Next(close + 1);
        // Quotes may stand right before the closing ones.
        while (isMultiLine && close + mark.Length < _text.Length && _text[close + mark.Length] == mark[0]) close++;
        return close < _text.Length && (isMultiLine || _text.IndexOf('\n', start, close - start) < 0) ? close : -1;
    }

    private bool IsEscaped(int start, int at)
    {
        var backslashes = 0;
        while (at - 1 - backslashes >= start && _text[at - 1 - backslashes] == '\\') backslashes++;
        return backslashes % 2 == 1;
    }

    private SourceValue Decode(int start, int end)
    {
        if (_text.IndexOf('\\', start, end - start) < 0) return Source.Slice(start, end - start);
        var builder = new SourceValueBuilder(Source);
        for (var i = start; i < end;) i += _text[i] == '\\' && i + 1 < end ? Append(builder, i, end) : AppendPlain(builder, i);
        return builder.Build(end);
    }

    private int AppendPlain(SourceValueBuilder builder, int at)
    {
        builder.Append(_text[at], at);
        return 1;
    }

    // Returns how many characters of the text it took.
    private int Append(SourceValueBuilder builder, int at, int end)
    {
        var c = _text[at + 1];
        if (char.IsWhiteSpace(c)) return AfterBlanks(at + 1, end) - at;
        var digits = c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits > 0 && NumberEscape.TryParse(_text, at + 2, digits, end, out var number) && number is not (>= 0xD800 and <= 0xDFFF))
        {
            foreach (var unit in NumberEscape.TextOf(number)) builder.Append(unit, at);
            return 2 + digits;
        }

        builder.Append(c switch { 'b' => '\b', 't' => '\t', 'n' => '\n', 'f' => '\f', 'r' => '\r', 'e' => '\u001B', _ => c }, at);
        return 2;
    }

    private int AfterBlanks(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(_text[at])) at++;
        return at;
    }

    private void ReadComment()
    {
        var end = At;
        while (end < _text.Length && _text[end] is not ('\n' or '\r')) end++;
        Comments.Add(Source.Slice(At + 1, end - At - 1));
        At = end;
    }
}

namespace SecretGuard.Text.Settings;

/// <summary>Reads what stands behind the separator of a setting.</summary>
internal sealed class SettingsValue
{
    private readonly SourceValue _source;
    private readonly string _text;
    private readonly SettingsDialect _dialect;
    private readonly ForwardSearch[] _quotes;

    public SettingsValue(SourceValue source, SettingsDialect dialect)
    {
        _source = source;
        _text = source.Value;
        _dialect = dialect;
        _quotes = System.Array.ConvertAll(dialect.Quotes.ToCharArray(), quote => new ForwardSearch(_text, quote.ToString()));
    }

    /// <summary>The last value is what a command gives when it runs: <c>$(…)</c>.</summary>
    public bool IsComputed { get; private set; }

    /// <param name="start">The index behind the separator.</param>
    /// <param name="lineEnd">Where the line ends.</param>
    /// <param name="end">The index behind the value.</param>
    public SourceValue Read(int start, int lineEnd, out int end)
    {
        while (start < lineEnd && _text[start] is ' ' or '\t') start++;
        IsComputed = string.CompareOrdinal(_text, start, "$(", 0, 2) == 0 && _text.IndexOf(' ', start, lineEnd - start) > 0;
        end = lineEnd;
        if (start < lineEnd && ReadQuoted(start, lineEnd, ref end) is { } quoted) return quoted;
        var stop = start;
        while (stop < lineEnd && !IsComment(stop)) stop++;
        while (stop > start && char.IsWhiteSpace(_text[stop - 1])) stop--;
        return _source.Slice(start, stop - start);
    }

    private SourceValue? ReadQuoted(int start, int lineEnd, ref int end)
    {
        var quote = _dialect.Quotes.IndexOf(_text[start]);
        if (quote < 0) return null;
        var close = CloseOf(_quotes[quote], start + 1, out var hasEscapes);
        // More on the line than a comment: the quotes are part of a value without quotes.
        if (close >= _text.Length || (close >= lineEnd && !_dialect.HasMultiLineQuotes) || !IsEndOfLine(close + 1)) return null;
        end = close + 1;
        while (end < _text.Length && _text[end] is not ('\n' or '\r')) end++;
        return hasEscapes ? JsonText.Decode(_source, start + 1, close) : _source.Slice(start + 1, close - start - 1);
    }

    private int CloseOf(ForwardSearch quotes, int start, out bool hasEscapes)
    {
        hasEscapes = false;
        var close = quotes.Next(start);
        if (!_dialect.HasMultiLineQuotes || close >= _text.Length || _text[close] != '"') return close;
        hasEscapes = _text.IndexOf('\\', start, close - start) >= 0;
        while (close < _text.Length && IsEscaped(start, close)) close = quotes.Next(close + 1);
        return close;
    }

    private bool IsEscaped(int start, int at)
    {
        var backslashes = 0;
        while (at - 1 - backslashes >= start && _text[at - 1 - backslashes] == '\\') backslashes++;
        return backslashes % 2 == 1;
    }

    private bool IsEndOfLine(int at)
    {
        while (at < _text.Length && _text[at] is ' ' or '\t') at++;
        return at >= _text.Length || _text[at] is '\n' or '\r' || _dialect.CommentSigns.IndexOf(_text[at]) >= 0;
    }

    private bool IsComment(int at) =>
        _dialect.HasInlineComments && _dialect.CommentSigns.IndexOf(_text[at]) >= 0 && _text[at - 1] is ' ' or '\t';
}

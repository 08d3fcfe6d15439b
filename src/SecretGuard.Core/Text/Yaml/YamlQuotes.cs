
namespace SecretGuard.Text.Yaml;

/// <summary>Reads texts in quotes, also over several lines.</summary>
internal sealed class YamlQuotes
{
    private readonly YamlCursor _cursor;
    private readonly string _text;

    public YamlQuotes(YamlCursor cursor)
    {
        _cursor = cursor;
        _text = cursor.Text;
    }

    /// <summary>The text whose quote the cursor stands at, and moves behind it; null when it is never closed.</summary>
    public SourceValue? Read()
    {
        var quote = _text[_cursor.At];
        var start = _cursor.At + 1;
        var close = CloseOf(start, quote, out var isVerbatim);
        if (close < 0) return null;
        var value = isVerbatim ? _cursor.Source.Slice(start, close - start) : Decode(start, close, quote);
        _cursor.MoveTo(close + 1);
        return value;
    }

    private int CloseOf(int start, char quote, out bool isVerbatim)
    {
        isVerbatim = true;
        for (var i = start; i < _text.Length; i++)
        {
            var c = _text[i];
            if (c == '{' && _cursor.Templates.TakeOnLine(i, quote) is var end and > 0)
            {
                i = end - 1;
                continue;
            }

            if (c == quote && !(quote == '\'' && i + 1 < _text.Length && _text[i + 1] == '\'')) return i;
            if (c != quote && !YamlCursor.IsBreak(c) && !(c == '\\' && quote == '"')) continue;
            isVerbatim = false;
            if (!YamlCursor.IsBreak(c)) i++;
        }

        return -1;
    }

    private SourceValue Decode(int start, int close, char quote)
    {
        var builder = new SourceValueBuilder(_cursor.Source);
        for (var i = start; i < close;)
        {
            if (YamlFold.Append(builder, _text, i, close) is var folded and > 0) i = folded;
            else if (_text[i] == '\\' && quote == '"') i = AppendEscape(builder, i, close);
            else if (_text[i] == '\'' && quote == '\'') i = Append(builder, '\'', i, 2);
            else i = Append(builder, _text[i], i, 1);
        }

        return builder.Build(close);
    }

    private static int Append(SourceValueBuilder builder, char c, int at, int length)
    {
        builder.Append(c, at);
        return at + length;
    }

    private int AppendEscape(SourceValueBuilder builder, int at, int close)
    {
        if (at + 1 >= close) return Append(builder, '\\', at, 1);
        var c = _text[at + 1];
        if (YamlCursor.IsBreak(c)) return SkipBreak(at + 1, close);
        var digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0) return AppendNumber(builder, at, digits, close);
        var decoded = Unescape(c);
        // What YAML does not know, such as "C:\Users", is kept as it stands.
        return decoded == '\uFFFF' ? Append(builder, '\\', at, 1) : Append(builder, decoded, at, 2);
    }

    private int AppendNumber(SourceValueBuilder builder, int at, int digits, int close)
    {
        if (!NumberEscape.TryParse(_text, at + 2, digits, close, out var number)) return Append(builder, '\\', at, 1);
        foreach (var c in NumberEscape.TextOf(number)) builder.Append(c, at);
        return at + 2 + digits;
    }

    // A line that goes on without a blank.
    private int SkipBreak(int at, int close)
    {
        at += _text[at] == '\r' && at + 1 < close && _text[at + 1] == '\n' ? 2 : 1;
        while (at < close && _text[at] is ' ' or '\t') at++;
        return at;
    }

    private static char Unescape(char c) => c switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        ' ' or '"' or '/' or '\\' => c,
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => '\uFFFF',
    };
}

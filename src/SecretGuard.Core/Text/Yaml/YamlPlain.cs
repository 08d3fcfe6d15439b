namespace SecretGuard.Text.Yaml;

/// <summary>Reads texts without quotes, also over several lines.</summary>
internal sealed class YamlPlain
{
    private const int MaxVariable = 256;

    private readonly YamlCursor _cursor;
    private readonly string _text;

    public YamlPlain(YamlCursor cursor)
    {
        _cursor = cursor;
        _text = cursor.Text;
    }

    /// <summary>The index of the colon that makes the text here a key, or -1.</summary>
    public int KeyEnd(int at)
    {
        var end = EndOnLine(at, inFlow: false, stopAtColon: true);
        return end < _text.Length && _text[end] == ':' && end > at ? end : -1;
    }

    /// <summary>The text the cursor stands at, and moves behind it.</summary>
    /// <param name="parentIndent">Lines that begin farther right go on with it.</param>
    public SourceValue Read(int parentIndent) => ReadLines(parentIndent, inFlow: false);

    /// <summary>The same inside brackets, where indentation means nothing.</summary>
    public SourceValue ReadInFlow() => ReadLines(-1, inFlow: true);

    private SourceValue ReadLines(int parentIndent, bool inFlow)
    {
        var start = _cursor.At;
        var end = WithoutBlanks(start, EndOnLine(start, inFlow, inFlow));
        var builder = default(SourceValueBuilder);
        while (Continuation(end, parentIndent, inFlow, out var breaks) is var next and > 0)
        {
            builder ??= Begin(start, end);
            YamlFold.AppendBreaks(builder, end, breaks);
            end = WithoutBlanks(next, EndOnLine(next, inFlow, inFlow));
            builder.Append(next, end - next);
        }

        _cursor.MoveTo(end);
        return builder?.Build(end) ?? _cursor.Source.Slice(start, end - start);
    }

    private SourceValueBuilder Begin(int start, int end)
    {
        var builder = new SourceValueBuilder(_cursor.Source);
        builder.Append(start, end - start);
        return builder;
    }

    private int EndOnLine(int at, bool inFlow, bool stopAtColon)
    {
        for (var i = at; i < _text.Length; i++)
        {
            if (_text[i] == '{' && TemplateEnd(i) is var end and > 0) i = end - 1;
            else if (YamlCursor.IsBreak(_text[i]) || _cursor.IsComment(i)) return i;
            else if (stopAtColon && _text[i] == ':' && IsColonEnd(i + 1, inFlow)) return i;
            else if (inFlow && _text[i] is ',' or '[' or ']' or '{' or '}') return i;
        }

        return _text.Length;
    }

    // "{{ … }}" and "${ … }": one part whatever stands inside, as long as it ends on its line.
    private int TemplateEnd(int at)
    {
        if (_cursor.Templates.TakeOnLine(at) is var end and > 0) return end;
        if (at == 0 || _text[at - 1] != '$') return 0;
        end = at;
        while (end < _text.Length && end < at + MaxVariable && _text[end] is not ('}' or '\n' or '\r')) end++;
        return end < _text.Length && _text[end] == '}' ? end + 1 : 0;
    }

    private bool IsColonEnd(int at, bool inFlow) => _cursor.IsBlankAt(at) || (inFlow && _text[at] is ',' or '[' or ']' or '{' or '}');

    private int WithoutBlanks(int start, int end)
    {
        while (end > start && _text[end - 1] is ' ' or '\t') end--;
        return end;
    }

    // Where the next line goes on with the text; 0 when it does not.
    private int Continuation(int end, int parentIndent, bool inFlow, out int breaks)
    {
        breaks = 0;
        var indent = 0;
        var i = end;
        for (; i < _text.Length && _text[i] is ' ' or '\t' or '\n' or '\r'; i++)
        {
            indent = _text[i] == ' ' ? indent + 1 : _text[i] == '\t' ? indent : 0;
            if (LineEnds.IsAt(_text, i)) breaks++;
        }

        if (breaks == 0 || i >= _text.Length || _text[i] == '#') return 0;
        if (inFlow) return _text[i] is ',' or '[' or ']' or '{' or '}' or ':' ? 0 : i;
        if (indent <= parentIndent || (indent == 0 && _cursor.IsMarkerAt(i))) return 0;
        return _cursor.Templates.EndOfLine(i) > 0 || KeyEnd(i) >= 0 ? 0 : i;
    }
}

namespace SecretGuard.Text.Yaml;

/// <summary>Reads literal (<c>|</c>) and folded (<c>&gt;</c>) texts.</summary>
internal sealed class YamlBlockText
{
    private const int Unknown = -1;

    private readonly YamlCursor _cursor;
    private readonly string _text;
    private readonly int _parentIndent;
    private readonly bool _isFolded;
    private readonly SourceValueBuilder _builder;
    private char _chomping;
    private int _indent = Unknown;

    // Line ends since the last content, where that ended, and whether it began with a blank.
    private int _breaks;
    private int _end;
    private bool _wasIndented;

    private YamlBlockText(YamlCursor cursor, int parentIndent)
    {
        _cursor = cursor;
        _text = cursor.Text;
        _parentIndent = parentIndent;
        _isFolded = cursor.Current == '>';
        _builder = new SourceValueBuilder(cursor.Source);
    }

    /// <summary>The text whose sign the cursor stands at, and moves behind it; null when more than a header stands on the line.</summary>
    public static SourceValue? Read(YamlCursor cursor, int parentIndent)
    {
        var reading = new YamlBlockText(cursor, parentIndent);
        return reading.ReadHeader() ? reading.ReadLines() : null;
    }

    private bool ReadHeader()
    {
        var at = _cursor.At + 1;
        for (; at < _text.Length && _text[at] is '+' or '-' or >= '1' and <= '9'; at++)
        {
            if (_text[at] is '+' or '-') _chomping = _text[at];
            else _indent = System.Math.Max(_parentIndent, 0) + _text[at] - '0';
        }

        _cursor.MoveTo(at);
        return _cursor.IsBlankAt(at) && !_cursor.NextOnLine();
    }

    private SourceValue ReadLines()
    {
        _end = _cursor.At;
        for (var line = AfterBreak(_end); line < _text.Length;)
        {
            var content = line;
            while (content < _text.Length && _text[content] == ' ') content++;
            var lineEnd = _cursor.LineEnd(content);
            if (!IsBlank(line, content, lineEnd) && !ReadLine(line, content, ref lineEnd)) break;
            if (lineEnd < _text.Length) _breaks++;
            line = AfterBreak(lineEnd);
        }

        _cursor.MoveTo(_end);
        return Finish();
    }

    // False: the line belongs to what follows the text.
    private bool ReadLine(int line, int content, ref int lineEnd)
    {
        var indent = content - line;
        if (_indent == Unknown && indent > _parentIndent) _indent = indent;
        if (_indent != Unknown && indent >= _indent)
        {
            Append(line + _indent, lineEnd);
            return true;
        }

        // "{{ toYaml . | indent 4 }}" stands at the margin and writes lines that do not.
        if (_cursor.Templates.EndOfLine(content) is not (> 0 and var end)) return false;
        _end = lineEnd = end;
        return true;
    }

    private void Append(int start, int end)
    {
        var isIndented = _text[start] is ' ' or '\t';
        if (_isFolded && _builder.Length > 0 && !isIndented && !_wasIndented) YamlFold.AppendBreaks(_builder, _end, _breaks);
        else AppendBreaks(_breaks);
        _builder.Append(start, end - start);
        _breaks = 0;
        _end = end;
        _wasIndented = isIndented;
    }

    private void AppendBreaks(int count)
    {
        for (var i = 0; i < count; i++) _builder.Append('\n', _end);
    }

    private SourceValue Finish()
    {
        var kept = _chomping switch { '-' => 0, '+' => _breaks, _ => _builder.Length > 0 && _breaks > 0 ? 1 : 0 };
        AppendBreaks(kept);
        return _builder.Build(kept > 0 ? AfterBreak(_end) : _end);
    }

    // Blanks beyond the indentation are content.
    private bool IsBlank(int line, int content, int end)
    {
        if (_indent != Unknown && end - line > _indent) return false;
        while (content < end && _text[content] == '\t') content++;
        return content == end;
    }

    private int AfterBreak(int at)
    {
        if (at >= _text.Length) return _text.Length;
        return at + (_text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n' ? 2 : 1);
    }
}

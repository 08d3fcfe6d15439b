using SecretGuard.Candidates.Shapes;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates.Lines;

/// <summary>
/// Reads <c>key=value</c> and <c>key: value</c> out of any text, quoted or not, and form bodies and token addresses on the way. The
/// last resort: it knows names and signs, no structure.
/// </summary>
internal sealed class LineReading
{
    private readonly SourceValue _source;
    private readonly string _text;
    private readonly LineStyle _style;
    private readonly NamedValueList _names = new();
    private readonly LineCursor _cursor;
    private int _forms;
    private int _formsReadTo;

    private LineReading(SourceValue source, LineStyle style)
    {
        _source = source;
        _text = source.Value;
        _style = style;
        _cursor = new LineCursor(_text);
    }

    public static void Read(SourceValue text, LineStyle style, CandidateList into)
    {
        if (!Keywords.AreIn(text.Value)) return;
        var reading = new LineReading(text, style);
        reading.ReadNames();
        reading._names.AddTo(into);
        if (style != LineStyle.Code) ShapeScan.Read(text, string.Empty, into, new CandidateContext { IsComment = style == LineStyle.Comment });
    }

    private void ReadNames()
    {
        while (_cursor.NextMarkedName())
        {
            var start = _cursor.NameStart;
            var end = _cursor.NameEnd;
            if (end - start > 128 || TellingName.SlotOf(_text, start, end - start) is not { } kind) continue;
            if (ReadForm(start, end)) continue;
            var line = _cursor.Line;
            var isLeading = _cursor.TakeAsLeading();
            var value = LineValue.After(_source, start, end);
            if (value is null || (_style == LineStyle.Code && !value.IsQuoted && kind != SlotKind.AuthorizationHeader)) continue;
            var isComment = _style == LineStyle.Comment || _cursor.IsCommentLine;
            _cursor.MoveTo(value.End);
            Add(kind, start, end, value, line, isLeading, isComment);
        }
    }

    private void Add(SlotKind kind, int start, int end, LineValue value, int line, bool isLeading, bool isComment)
    {
        // Lists and headers go on to the end of their line.
        if (kind is SlotKind.Scope or SlotKind.AuthorizationHeader && isLeading && !value.IsQuoted) value = value.ToEndOfLine(_source);
        _names.Add(new NamedValue(kind, EvidenceOf(value), _text.Substring(start, end - start), value.IsComputed ? null : value.Value)
        {
            Line = line,
            IsCode = _style == LineStyle.Code,
            IsComment = isComment || value.IsDeclared || IsRunningText(value, isLeading),
        });
    }

    // const Orders.ClientSecret = "client_secret": in a list of declarations the value is a name like the one before it.
    private static SlotEvidence EvidenceOf(LineValue value) =>
        value.IsQuoted && TellingName.SlotOf(value.Value.Value) is not null ? SlotEvidence.Name : SlotEvidence.Key;

    private bool IsRunningText(LineValue value, bool isLeading)
    {
        if (value.IsQuoted) return false;
        return value.IsDoubtful || (_style == LineStyle.Prose && !(isLeading && value.IsAssigned));
    }

    // "…&client_secret=x&…": the separators of a form are not those of a line.
    private bool ReadForm(int nameStart, int nameEnd)
    {
        if (nameEnd >= _text.Length || _text[nameEnd] != '=') return false;
        var start = nameStart;
        while (start > _formsReadTo && IsFormPart(_text[start - 1])) start--;
        var end = nameEnd;
        while (end < _text.Length && IsFormPart(_text[end])) end++;
        // What was looked at once is not looked at again: a line of a million fields stays a line.
        _formsReadTo = end;
        if (_text.IndexOf('&', start, end - start) < 0) return false;
        _forms++;
        var isComment = _style == LineStyle.Comment || _cursor.IsCommentLine;
        foreach (var field in FormBody.Fields(new QuotedText(_source.Slice(start, end - start)), _forms, _cursor.Line, isComment: isComment)) _names.Add(field);
        _cursor.MoveTo(end);
        return true;
    }

    private static bool IsFormPart(char c) => !char.IsWhiteSpace(c) && c is not ('"' or '\'' or '`' or '<' or '>');
}

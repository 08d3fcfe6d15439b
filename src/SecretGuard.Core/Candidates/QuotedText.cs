using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>A text out of quotes, decoded, with the parts that only a running program fills in.</summary>
internal sealed class QuotedText
{
    private readonly TextRangeList _holes;

    /// <param name="value">The decoded text; a hole stands in it as it was written.</param>
    /// <param name="holes">In order, as indexes of the decoded text.</param>
    public QuotedText(SourceValue value, TextRangeList? holes = null)
    {
        Value = value;
        _holes = holes ?? TextRangeList.Empty;
    }

    public SourceValue Value { get; }

    public bool IsLiteral => _holes.Count == 0;

    /// <summary>True when that part is the same in every run.</summary>
    public bool IsLiteralPart(int start, int length)
    {
        for (var i = 0; i < _holes.Count; i++)
            if (_holes[i].Start < start + length && start < _holes[i].End) return false;

        return true;
    }

    /// <summary>True when that part is one reference with a default inside: <c>${NAME:-text}</c>.</summary>
    public bool IsDefaultedReference(int start, int length)
    {
        for (var i = 0; i < _holes.Count; i++)
            if (_holes[i].Start == start && _holes[i].Length == length) return HasDefault(Value.Value, start, start + length);

        return false;
    }

    private static bool HasDefault(string text, int start, int end)
    {
        if (string.CompareOrdinal(text, start, "${", 0, 2) != 0) return false;
        var at = start + 2;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] == '_')) at++;
        if (at < end && text[at] == ':') at++;
        return at > start + 2 && at < end && text[at] is '-' or '=';
    }
}

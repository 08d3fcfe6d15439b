using System;
using System.Collections.Generic;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>A text out of quotes, decoded, with the parts that only a running program fills in.</summary>
internal sealed class QuotedText
{
    private readonly IReadOnlyList<TextRange> _holes;

    /// <param name="value">The decoded text; a hole stands in it as it was written.</param>
    /// <param name="holes">In order, as indexes of the decoded text.</param>
    public QuotedText(SourceValue value, IReadOnlyList<TextRange>? holes = null)
    {
        Value = value;
        _holes = holes ?? Array.Empty<TextRange>();
    }

    public SourceValue Value { get; }

    public bool IsLiteral => _holes.Count == 0;

    /// <summary>True when that part is the same in every run.</summary>
    public bool IsLiteralPart(int start, int length)
    {
        foreach (var hole in _holes)
            if (hole.Start < start + length && start < hole.End) return false;

        return true;
    }

    /// <summary>True when that part is one reference with a default inside: <c>${NAME:-text}</c>.</summary>
    public bool IsDefaultedReference(int start, int length)
    {
        foreach (var hole in _holes)
            if (hole.Start == start && hole.Length == length) return HasDefault(Value.Value, start, start + length);

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

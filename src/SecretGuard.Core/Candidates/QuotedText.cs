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
        _holes = holes ?? new TextRange[0];
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

    /// <summary>True when that part is one hole and nothing else: a reference, perhaps with a default inside.</summary>
    public bool IsOneHole(int start, int length)
    {
        foreach (var hole in _holes)
            if (hole.Start == start && hole.Length == length) return true;

        return false;
    }
}

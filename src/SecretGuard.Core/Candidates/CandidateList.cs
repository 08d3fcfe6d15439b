using System.Collections.Generic;

namespace SecretGuard.Candidates;

/// <summary>What a reader found in one document, and where it lost its way.</summary>
public sealed class CandidateList
{
    private readonly List<Candidate> _candidates = new();

    public IReadOnlyList<Candidate> Candidates => _candidates;

    /// <summary>The offset from which the format could not be read and the text was taken as plain lines; null when all was read.</summary>
    public int? BrokenAt { get; private set; }

    /// <summary>
    /// Something in the raw text of the document says by itself what it is. Unless it does, none of the values that stand in it character for character does.
    /// </summary>
    internal bool HasBareShapes { get; set; } = true;

    public void Add(Candidate candidate) => _candidates.Add(candidate);

    /// <summary>Only the first break of a document counts.</summary>
    public void BreakAt(int offset) => BrokenAt ??= offset;
}

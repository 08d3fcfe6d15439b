using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SecretGuard.Candidates;

namespace SecretGuard.Analyzers;

/// <summary>A candidate and what only the compiler's side needs to know about it.</summary>
internal sealed class FoundCandidate
{
    public FoundCandidate(Candidate candidate, IReadOnlyList<Location> otherPlaces, ISymbol? shared)
    {
        Candidate = candidate;
        OtherPlaces = otherPlaces;
        Shared = shared;
    }

    public Candidate Candidate { get; }

    /// <summary>The sink, where the literal is reported; the literal, where its use is reported because it stands in another file.</summary>
    public IReadOnlyList<Location> OtherPlaces { get; }

    /// <summary>True when the use is reported because the literal stands in another file.</summary>
    public bool IsUse { get; init; }

    /// <summary>The field whose value it is, when other members may lead to the same literal.</summary>
    public ISymbol? Shared { get; }
}

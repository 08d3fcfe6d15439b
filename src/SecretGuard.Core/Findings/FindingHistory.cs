using System;

namespace SecretGuard.Findings;

/// <summary>In which commits a secret stood, over all files that ever held it.</summary>
public sealed class FindingHistory
{
    /// <param name="first">The first commit that held it.</param>
    /// <param name="last">The last one.</param>
    /// <param name="isInHead">It is still in the commit that is checked out.</param>
    /// <param name="paths">In how many files it ever stood.</param>
    public FindingHistory(Commit first, Commit last, bool isInHead, int paths)
    {
        First = first;
        Last = last;
        IsInHead = isInHead;
        Paths = paths;
    }

    public Commit First { get; }

    public Commit Last { get; }

    /// <summary>It is still in the commit that is checked out.</summary>
    public bool IsInHead { get; }

    /// <summary>In how many files it ever stood.</summary>
    public int Paths { get; }

    /// <summary>A commit and when its author says it was written.</summary>
    /// <param name="Id">All digits of its hash.</param>
    /// <param name="Authored">UTC; null where the commit names no time that there is.</param>
    public sealed record Commit(string Id, DateTimeOffset? Authored);
}

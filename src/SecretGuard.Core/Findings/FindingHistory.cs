using System;
using System.Globalization;

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

    /// <summary>A sentence about it.</summary>
    public override string ToString() => CommitsInWords() + (Paths > 1 ? $" Stood in {Paths.ToString(CultureInfo.InvariantCulture)} files." : string.Empty);

    private string CommitsInWords()
    {
        if (IsInHead) return $"Committed since {First}, still in HEAD.";
        return First.Id == Last.Id ? $"Committed in {First} alone, no longer in HEAD." : $"Committed from {First} to {Last}, no longer in HEAD.";
    }

    /// <summary>A commit and when its author says it was written.</summary>
    /// <param name="Id">All digits of its hash.</param>
    /// <param name="Authored">UTC; null where the commit names no time that there is.</param>
    public sealed record Commit(string Id, DateTimeOffset? Authored)
    {
        private const int ShortDigits = 10;

        /// <summary>As git shows it where a repository is large.</summary>
        public string ShortId => Id.Substring(0, Math.Min(ShortDigits, Id.Length));

        /// <summary>The day of <see cref="Authored"/>; null where there is none.</summary>
        public string? Day => Authored is { } time ? Policy.Day.TextOf(time.UtcDateTime) : null;

        public override string ToString() => ShortId + (Day is { } day ? $" ({day})" : string.Empty);
    }
}

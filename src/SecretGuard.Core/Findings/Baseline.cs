using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Findings;

/// <summary>The findings that a team accepted when it adopted the tool: they are counted, not reported.</summary>
public sealed class Baseline
{
    /// <summary>The name of the file, by which the analyzers know it among their additional files.</summary>
    public const string FileName = "secretguard.baseline.json";

    public static readonly Baseline Empty = new();

    private readonly HashSet<string> _fingerprints;

    private Baseline()
    {
        Entries = Array.Empty<BaselineEntry>();
        _fingerprints = new HashSet<string>();
    }

    /// <param name="entries">In any order; of entries with one fingerprint the first counts.</param>
    public Baseline(IEnumerable<BaselineEntry> entries)
    {
        Entries = entries.GroupBy(entry => entry.Fingerprint, StringComparer.Ordinal).Select(same => same.First())
            .OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal).ToList();
        _fingerprints = new HashSet<string>(Entries.Select(entry => entry.Fingerprint), StringComparer.Ordinal);
    }

    /// <summary>By path, rule and fingerprint, so that the file of two branches differs only where they do.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    public bool Covers(string fingerprint) => _fingerprints.Contains(fingerprint);

    /// <summary>
    /// Takes in what was found and forgets what is gone. What is known keeps its day, owner and reason.
    /// </summary>
    /// <param name="found">Everything that was found, known or new.</param>
    /// <param name="wouldBeFound">True for entries that would be among them if they were still there.</param>
    /// <param name="today">As <c>yyyy-MM-dd</c>.</param>
    public Baseline Update(IReadOnlyCollection<BaselineEntry> found, Func<BaselineEntry, bool> wouldBeFound, string today)
    {
        var added = found.Where(entry => !Covers(entry.Fingerprint))
            .Select(entry => new BaselineEntry(entry.Rule, entry.Path, entry.Engine, entry.Fingerprint) { FirstSeen = today });
        return new(Prune(found, wouldBeFound).Entries.Concat(added));
    }

    /// <summary>Forgets what is gone.</summary>
    /// <param name="found">Everything that was found, known or new.</param>
    /// <param name="wouldBeFound">True for entries that would be among them if they were still there.</param>
    public Baseline Prune(IReadOnlyCollection<BaselineEntry> found, Func<BaselineEntry, bool> wouldBeFound)
    {
        var present = new HashSet<string>(found.Select(entry => entry.Fingerprint), StringComparer.Ordinal);
        return new(Entries.Where(entry => present.Contains(entry.Fingerprint) || !wouldBeFound(entry)));
    }
}

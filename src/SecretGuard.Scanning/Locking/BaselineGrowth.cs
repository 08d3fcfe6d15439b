using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Locking;

/// <summary>What a baseline accepts that an older one does not.</summary>
public static class BaselineGrowth
{
    // Whoever let it grow by more writes it anew.
    private const int MostNamed = 50;

    /// <param name="path">Absolute path of the newer one.</param>
    /// <param name="text">Its text.</param>
    /// <param name="older">What had been accepted.</param>
    /// <param name="olderName">What a message calls that.</param>
    /// <returns>One for each entry more; none for a text that is no baseline, which hides nothing.</returns>
    public static IReadOnlyList<Weakening> Of(string path, string text, Baseline older, string olderName)
    {
        if (BaselineReader.Read(text, out _) is not { } newer) return Array.Empty<Weakening>();
        var document = new TextDocument(Baseline.FileName, text);
        var more = newer.Entries.Where(entry => !older.Covers(entry.Fingerprint)).ToList();
        var named = more.Take(MostNamed)
            .Select(entry => new Weakening(
                $"The baseline accepts a finding of {entry.Rule} that {olderName} does not. Mend the finding, or have the line reviewed and taken in there.",
                path, document.PositionAt(Math.Max(0, text.IndexOf(entry.Fingerprint, StringComparison.Ordinal)))))
            .ToList();
        if (more.Count > MostNamed) named.Add(new Weakening($"The baseline accepts {more.Count - MostNamed} findings besides that {olderName} does not. Mend them, or have the lines reviewed and taken in there.", path));
        return named;
    }
}

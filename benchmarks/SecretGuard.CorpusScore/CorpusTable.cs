using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SecretGuard.CorpusScore;

/// <summary>The marked lines of the corpus.</summary>
internal sealed class CorpusTable
{
    private CorpusTable(IEnumerable<(string File, int Line, string Category, bool IsExpected)> rows)
    {
        var all = rows.ToList();
        Expected = all.Where(row => row.IsExpected).ToLookup(row => row.Category, row => (row.File, row.Line));
        NearMisses = all.Where(row => !row.IsExpected).Select(row => (row.File, row.Line)).ToHashSet();
        ExpectedLines = all.Where(row => row.IsExpected).Select(row => (row.File, row.Line)).ToHashSet();
        // A line may be a finding in one category and a near miss in another.
        NearMisses.ExceptWith(ExpectedLines);
    }

    public ILookup<string, (string File, int Line)> Expected { get; }

    public HashSet<(string File, int Line)> ExpectedLines { get; }

    public HashSet<(string File, int Line)> NearMisses { get; }

    /// <param name="folder">The corpus's.</param>
    /// <param name="isCode">True for the rows of C#, false for the others.</param>
    public static CorpusTable Read(string folder, bool isCode) => new(
        File.ReadLines(Path.Combine(folder, "expectations.csv")).Skip(1).Select(line => line.Split(',', 5))
            .Where(fields => fields[0].EndsWith(".cs", StringComparison.Ordinal) == isCode)
            .Select(fields => (fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), fields[2], fields[3] == "yes")));
}

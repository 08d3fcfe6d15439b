using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Corpus;

/// <summary>A line of a case of the public corpus.</summary>
/// <param name="File">Below the corpus's folder.</param>
/// <param name="Line">From 1.</param>
/// <param name="Category">What a finding is about, in words of no tool.</param>
internal readonly record struct CorpusRow(string File, int Line, string Category)
{
    public static readonly string Folder = Repository.PathOf("benchmarks", "corpus");

    /// <summary>The rows of a table, each with what stands behind the category.</summary>
    public static IEnumerable<(CorpusRow Row, string Word, string Note)> ReadAll(string table) =>
        System.IO.File.ReadLines(Path.Combine(Folder, table)).Skip(1).Select(line => FieldsOf(line))
            .Select(fields => (new CorpusRow(fields[0], int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture), fields[2]), fields[3], fields[4]));

    public override string ToString() => $"{File}({Line}): {Category}";

    // A field may stand in quotes; a quote in it is written twice.
    private static List<string> FieldsOf(string line)
    {
        var fields = new List<string> { string.Empty };
        var isQuoted = false;
        foreach (var one in line)
            if (one == '"') isQuoted = !isQuoted;
            else if (one == ',' && !isQuoted) fields.Add(string.Empty);
            else fields[^1] += one;
        return fields;
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SecretGuard.Figures.Accuracy;

/// <summary>The reasons of benchmarks/reasons.csv.</summary>
internal static class ReasonList
{
    private const string Head = "repository,path,line,category,by design,reason";

    /// <exception cref="InvalidDataException">The text is no such list.</exception>
    public static IReadOnlyList<Reason> Parse(string text) => [.. CsvRows.Parse(text, Head).Select(ParseRow)];

    private static Reason ParseRow(IReadOnlyList<string> row) => new(
        new(row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture)),
        row[3],
        row[4] switch { "yes" => true, "no" => false, _ => throw new InvalidDataException($"Neither yes nor no: {row[4]}") },
        row[5].Length > 0 ? row[5] : throw new InvalidDataException($"No reason for {row[1]}"));
}

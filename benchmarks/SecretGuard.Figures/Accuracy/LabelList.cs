using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SecretGuard.Figures.Accuracy;

/// <summary>The judgements of benchmarks/labels.csv.</summary>
internal static class LabelList
{
    private const string Head = "repository,commit,path,line,language,category,verdict,test";

    /// <exception cref="InvalidDataException">The text is no such list.</exception>
    public static IReadOnlyList<Label> Parse(string text) => [.. CsvRows.Parse(text, Head).Select(ParseRow)];

    private static Label ParseRow(IReadOnlyList<string> row) => new(
        new(row[0], row[2], int.Parse(row[3], CultureInfo.InvariantCulture)),
        row[1],
        Category.All.FirstOrDefault(category => category.Key == row[5]) ?? throw new InvalidDataException($"No category: {row[5]}"),
        VerdictOf(row[6]),
        IsTest: row[7] == "1");

    private static Verdict VerdictOf(string word) => word switch
    {
        "violation" or "secret" or "weak" => Verdict.Violation,
        "not" => Verdict.Clean,
        "placeholder" or "loopback" => Verdict.Open,
        _ => throw new InvalidDataException($"No verdict: {word}"),
    };
}

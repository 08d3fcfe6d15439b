using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace SecretGuard.Figures.Accuracy;

/// <summary>Counts the findings of benchmarks/judgements.csv, each of which a person has read.</summary>
internal static class JudgementTable
{
    private const string Head = "repo,commit,path,line,rule,found by,run,verdict,note";

    private static readonly string[] Verdicts = ["right", "arguable", "wrong"];

    /// <summary>Markdown.</summary>
    /// <param name="judgements">The whole file.</param>
    /// <exception cref="InvalidDataException">It is no such list.</exception>
    public static string Of(string judgements)
    {
        var rows = CsvRows.Parse(judgements, Head);
        var text = new StringBuilder("| repository | found by | judged | right | arguable | wrong | wrong / judged |\n|---|---|---|---|---|---|---|\n");
        foreach (var run in rows.GroupBy(row => row[6]).OrderBy(run => run.Key))
        {
            foreach (var one in run.GroupBy(row => (Repository: row[0], FoundBy: row[5])).OrderBy(one => one.Key.FoundBy).ThenBy(one => one.Key.Repository, System.StringComparer.OrdinalIgnoreCase))
                text.Append(RowOf(one.Key.Repository, $"{one.Key.FoundBy}, {run.Key} run", [.. one]));
            foreach (var one in run.GroupBy(row => row[5]).OrderBy(one => one.Key)) text.Append(RowOf("all", $"{one.Key}, {run.Key} run", [.. one]));
        }

        return text.ToString();
    }

    private static string RowOf(string name, string how, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var counts = Verdicts.Select(verdict => rows.Count(row => row[7] == verdict)).ToList();
        if (counts.Sum() != rows.Count) throw new InvalidDataException($"A verdict on {name} is none of {string.Join(", ", Verdicts)}.");
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {how} | {rows.Count} | {string.Join(" | ", counts)} | {Number.Of((double)counts[^1] / rows.Count)} |\n");
    }
}

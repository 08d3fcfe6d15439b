using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SecretGuard.Figures.Accuracy;

/// <summary>The report as Markdown.</summary>
internal static class AccuracyTable
{
    private const string Head = "| category | product code: found, wrong, missed | precision | recall | with tests | precision | recall | by design | lines without a label |\n|---|---|---|---|---|---|---|---|---|\n";

    private const string NotExplained = "**not explained**";

    /// <param name="report">Of C# by the analyzers and of all other files by the command.</param>
    /// <param name="withoutCompiler">Of C# by the command.</param>
    public static string Of(AccuracyReport report, AccuracyReport withoutCompiler)
    {
        var text = new StringBuilder();
        AppendTable(text, report, "C#, by the analyzers", isCode: true);
        AppendTable(text, withoutCompiler, "\nC#, by the command, which has no compiler", isCode: true);
        AppendTable(text, report, "\nOther files, by the command", isCode: false);
        return text.ToString();
    }

    /// <summary>Every line that differs, with its reason.</summary>
    public static string DifferencesOf(AccuracyReport report)
    {
        var text = new StringBuilder("| line | category | | reason |\n|---|---|---|---|\n");
        foreach (var line in report.Differences.OrderBy(line => line.IsByDesign).ThenBy(line => line.Label.Line.Repository, StringComparer.OrdinalIgnoreCase)
                     .ThenBy(line => line.Label.Line.Path, StringComparer.Ordinal).ThenBy(line => line.Label.Line.Number))
            text.Append($"| {line.Label.Line.Repository} `{line.Label.Line.Path}:{line.Label.Line.Number}` | {line.Label.Category.Title} | {OutcomeOf(line)} | {line.Reason?.Text ?? NotExplained} |\n");
        return text.ToString();
    }

    private static void AppendTable(StringBuilder text, AccuracyReport report, string title, bool isCode)
    {
        text.Append(title).Append(":\n\n").Append(Head);
        foreach (var category in Category.All)
        {
            var product = report.CountsOf(category, isCode, withTests: false);
            var all = report.CountsOf(category, isCode, withTests: true);
            text.Append($"| {category.Title} | {CellsOf(product)} | {CellsOf(all)} | {all.ByDesign} | {report.Unlabelled(category, isCode)} |\n");
        }
    }

    private static string CellsOf(Counts counts) => $"{counts.Found}, {counts.Wrong}, {counts.Missed} | {Shown(counts.Precision)} | {Shown(counts.Recall)}";

    private static string Shown(double? share) => share is { } value ? value.ToString("F3", CultureInfo.InvariantCulture) : "–";

    private static string OutcomeOf(JudgedLine line) => (line.IsWrong ? "wrong" : "missed") + (line.Label.IsTest ? ", test" : "") + (line.IsByDesign ? ", by design" : "");
}

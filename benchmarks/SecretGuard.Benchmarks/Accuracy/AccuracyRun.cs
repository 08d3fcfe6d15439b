using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Benchmarks.Commands;
using SecretGuard.Figures.Accuracy;

namespace SecretGuard.Benchmarks.Accuracy;

/// <summary>Findings in the public repositories, held against the labels.</summary>
internal static class AccuracyRun
{
    /// <param name="trees">Those that are here.</param>
    /// <param name="name">What they are called together.</param>
    public static async Task<AccuracyFigures> OverAsync(IReadOnlyList<TreeFolder> trees, string name)
    {
        var labels = LabelList.Parse(Read("labels.csv")).Where(label => trees.Any(tree => tree.Repository == label.Line.Repository)).ToList();
        var reasons = ReasonList.Parse(Read("reasons.csv")).Where(reason => trees.Any(tree => tree.Repository == reason.Line.Repository)).ToList();
        var (findings, withoutCompiler) = (new List<ReportedLines>(), new List<ReportedLines>());
        using var command = new OwnCommand();
        foreach (var tree in trees)
        {
            Console.Error.WriteLine($"accuracy: {tree.Repository}");
            findings.AddRange(await CodeFindings.InAsync(tree.Repository, tree.Folder));
            foreach (var found in TextFindings.In(command, tree.Repository, tree.Folder)) (found.Begin.IsCode ? withoutCompiler : findings).Add(found);
        }

        var report = new AccuracyReport(labels, findings, reasons);
        foreach (var reason in report.Superfluous) Console.Error.WriteLine($"superfluous reason in benchmarks/reasons.csv: {reason.Line.Repository} {reason.Line.Path}:{reason.Line.Number}, {reason.Category}");
        var asText = new AccuracyReport(labels, withoutCompiler, []);
        return new(
            [.. report.SharesOver(name), .. asText.SharesOver(name, "C# without a compiler", isCode: true)],
            $"{labels.Count} labelled lines of {name}.\n\n" + AccuracyTable.Of(report, asText),
            AccuracyTable.DifferencesOf(report));
    }

    private static string Read(string file) => File.ReadAllText(Places.At("benchmarks", file));
}

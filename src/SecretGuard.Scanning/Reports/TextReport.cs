using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Knowledge;
using SecretGuard.Policy;

namespace SecretGuard.Scanning.Reports;

/// <summary>The report for people: one line a finding as compilers write it, the pages of the rules, and always a summary.</summary>
public static class TextReport
{
    private const string Reset = "\u001b[0m";

    private const string Faint = "\u001b[2m";

    /// <param name="writer">Where to.</param>
    /// <param name="report">What.</param>
    /// <param name="colours">True on a terminal that wants them.</param>
    public static void Write(TextWriter writer, ScanReport report, bool colours)
    {
        foreach (var finding in report.Findings) WriteFinding(writer, finding, colours);
        WriteHelp(writer, report.Findings, colours);
        writer.Write(SummaryOf(report));
        writer.Write('\n');
    }

    /// <summary>One line, without its end.</summary>
    public static string SummaryOf(ScanReport report)
    {
        // An array: the overload for spans, which the compiler prefers, is compiled at each start of a process.
        var summary = string.Format(
            CultureInfo.InvariantCulture,
            "{0} ({1}, {2}, {3} info) in {4}, {5} binary skipped, {6} too large, {7} unreadable",
            new object[]
            {
                Counted(report.Findings.Count, "finding"),
                Counted(report.CountOf(Severity.Error), "error"),
                Counted(report.CountOf(Severity.Warning), "warning"),
                report.CountOf(Severity.Info),
                report.Commits is { } commits ? Counted(report.FilesScanned, "version") + " of files of " + Counted(commits, "commit") : Counted(report.FilesScanned, "file"),
                report.FilesSkippedBinary,
                report.FilesSkippedTooLarge,
                report.FilesUnreadable,
            });
        if (report.LinksNotFollowed > 0) summary += ", " + Counted(report.LinksNotFollowed, "link") + " not followed";
        if (report.EntriesIgnored > 0) summary += ", " + Counted(report.EntriesIgnored, "entry", "entries") + " ignored";
        if (report.FindingsInBaseline > 0) summary += ", " + Counted(report.FindingsInBaseline, "finding") + " in the baseline";
        if (report.Suppressed.Count > 0) summary += ", " + Counted(report.Suppressed.Count, "finding") + " suppressed";
        if (report.FindingsLeftOut > 0) summary += ", " + Counted(report.FindingsLeftOut, "finding") + " left out of the merged reports";
        return report.IsPartial ? summary + "; partial: interrupted before all files were scanned" : summary;
    }

    private static void WriteFinding(TextWriter writer, Finding finding, bool colours)
    {
        var label = SeverityNames.Of(finding.Severity) + " " + finding.Rule.Id;
        writer.Write(OutputText.NeutralisePath(finding.Path));
        writer.Write(finding.Start.ToString());
        writer.Write(": ");
        writer.Write(colours ? ColourOf(finding.Severity) + label + Reset : label);
        writer.Write(": ");
        writer.Write(OutputText.Neutralise(finding.Message));
        writer.Write('\n');
    }

    private static void WriteHelp(TextWriter writer, IReadOnlyList<Finding> findings, bool colours)
    {
        if (findings.Count == 0) return;
        writer.Write('\n');
        foreach (var rule in StableOrder.Of(findings.Select(finding => finding.Rule).Distinct(), (one, other) => string.CompareOrdinal(one.Id, other.Id)))
        {
            var line = rule.Id + " " + rule.Title + ": " + rule.HelpLink;
            writer.Write(colours ? Faint + line + Reset : line);
            writer.Write('\n');
        }

        writer.Write('\n');
    }

    private static string ColourOf(Severity severity) => severity switch
    {
        Severity.Error => "\u001b[31m",
        Severity.Warning => "\u001b[33m",
        _ => "\u001b[36m",
    };

    private static string Counted(int count, string noun) => Counted(count, noun, noun + "s");

    private static string Counted(int count, string one, string many) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);
}

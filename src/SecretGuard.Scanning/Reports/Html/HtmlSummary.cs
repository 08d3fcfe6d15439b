using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Rules;

namespace SecretGuard.Scanning.Reports.Html;

/// <summary>The counts of the page. They stand in it as elements, for those whose browser runs no scripts.</summary>
internal static class HtmlSummary
{
    // The units of the bars.
    private const int Whole = 1000;

    private const int FoldersShown = 12;

    private static readonly Severity[] Severities = { Severity.Error, Severity.Warning, Severity.Info };

    /// <summary>What stands under the title: the summary as the text report has it, and what of the scan is missing.</summary>
    public static void WriteVerdict(TextWriter writer, ScanReport report)
    {
        writer.Write("<p class=\"lead\">" + HtmlText.Of(TextReport.SummaryOf(report)) + "</p>\n");
        if (report.IsPartial) writer.Write("<p class=\"note\"><strong>Partial.</strong> The scan was interrupted: what the other files hold is not known.</p>\n");
        if (LostIn(report) is var lost and > 0)
            writer.Write("<p class=\"note\"><strong>Coverage was lost in " + Number(lost) + (lost == 1 ? " place.</strong>" : " places.</strong>") + " See the findings of " + RuleIds.CoverageLost + ".</p>\n");
    }

    public static void Write(TextWriter writer, ScanReport report)
    {
        writer.Write("<dl class=\"cards\">\n");
        foreach (var severity in Severities)
            writer.Write("<div class=\"" + SeverityNames.Of(severity) + "\"><dt>" + TitleOf(severity) + "</dt><dd>" + Number(report.CountOf(severity)) + "</dd></div>\n");
        writer.Write("<div><dt>" + (report.Commits is null ? "Files" : "Versions of files") + " scanned</dt><dd>" + Number(report.FilesScanned) + "</dd></div>\n</dl>\n");
        WriteShares(writer, report);
        WriteFacts(writer, report);
        if (report.Findings.Count == 0) return;
        writer.Write("<div class=\"columns\">\n");
        WriteCounts(writer, "By rule", "Rule", report.Findings.GroupBy(finding => finding.Rule)
            .Select(group => (Key: group.Key.Id, Name: "<b>" + group.Key.Id + "</b>" + HtmlText.Of(group.Key.Title), Count: group.Count())), int.MaxValue);
        WriteCounts(writer, "By folder", "Folder", report.Findings.GroupBy(finding => FolderOf(finding.Path), StringComparer.Ordinal)
            .Select(group => (group.Key, Name: "<code>" + HtmlText.Of(group.Key) + "</code>", Count: group.Count())), FoldersShown);
        writer.Write("</div>\n");
    }

    private static void WriteShares(TextWriter writer, ScanReport report)
    {
        if (report.Findings.Count == 0) return;
        var words = string.Join(", ", Severities.Select(severity => Number(report.CountOf(severity)) + " " + TitleOf(severity).ToLowerInvariant()));
        writer.Write("<svg class=\"share\" viewBox=\"0 0 " + Whole + " 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"" + words + "\">");
        var start = 0;
        foreach (var severity in Severities)
        {
            var length = ShareOf(report.CountOf(severity), report.Findings.Count);
            writer.Write("<rect class=\"" + SeverityNames.Of(severity) + "\" x=\"" + Plain(start) + "\" width=\"" + Plain(length) + "\" height=\"10\"/>");
            start += length;
        }

        writer.Write("</svg>\n");
    }

    private static void WriteFacts(TextWriter writer, ScanReport report)
    {
        writer.Write("<dl class=\"facts\">\n");
        foreach (var (name, count) in FactsOf(report)) writer.Write("<div><dt>" + name + "</dt><dd>" + Number(count) + "</dd></div>\n");
        writer.Write("</dl>\n");
    }

    private static IEnumerable<(string Name, int Count)> FactsOf(ScanReport report)
    {
        yield return ("In the baseline", report.FindingsInBaseline);
        yield return ("Suppressed", report.Suppressed.Count);
        yield return ("Binary, skipped", report.FilesSkippedBinary);
        yield return ("Too large, skipped", report.FilesSkippedTooLarge);
        yield return ("Unreadable", report.FilesUnreadable);
        yield return ("Links not followed", report.LinksNotFollowed);
        yield return ("Ignored entries", report.EntriesIgnored);
    }

    private static void WriteCounts(TextWriter writer, string title, string column, IEnumerable<(string Key, string Name, int Count)> counts, int most)
    {
        var ordered = counts.OrderByDescending(row => row.Count).ThenBy(row => row.Key, StringComparer.Ordinal).ToList();
        writer.Write("<div class=\"panel\"><h3>" + title + "</h3>\n<table class=\"counts\" aria-label=\"" + title + "\">\n");
        writer.Write("<thead><tr><th scope=\"col\">" + column + "</th><th scope=\"col\">Findings</th></tr></thead>\n<tbody>\n");
        foreach (var (_, name, count) in ordered.Take(most)) WriteCount(writer, name, count, ordered[0].Count);
        writer.Write("</tbody>\n</table>\n");
        if (ordered.Count > most)
            writer.Write("<p class=\"lead\">" + Number(ordered.Count - most) + " more with " + Number(ordered.Skip(most).Sum(row => row.Count)) + " findings</p>\n");
        writer.Write("</div>\n");
    }

    private static void WriteCount(TextWriter writer, string name, int count, int longest)
    {
        writer.Write("<tr><th scope=\"row\">" + name);
        writer.Write("<svg viewBox=\"0 0 " + Whole + " 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"" + Plain(ShareOf(count, longest)) + "\" height=\"4\"/></svg>");
        writer.Write("</th><td>" + Number(count) + "</td></tr>\n");
    }

    private static int LostIn(ScanReport report) => report.Findings.Count(finding => finding.Rule.Id == RuleIds.CoverageLost);

    // The script of the page tells folders in the same way.
    private static string FolderOf(string path) => path.IndexOf('/') is var slash and >= 0 ? path.Substring(0, slash + 1) : "./";

    private static int ShareOf(int count, int all) => (int)((long)count * Whole / all);

    private static string TitleOf(Severity severity) => severity switch
    {
        Severity.Error => "Errors",
        Severity.Warning => "Warnings",
        _ => "Info",
    };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}

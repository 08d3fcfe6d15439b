using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;

namespace SecretGuard.Scanning.Reports;

/// <summary>Makes one report of several that were made of parts of one folder.</summary>
public static class ReportMerge
{
    public static ScanReport Of(IReadOnlyCollection<ScanReport> reports)
    {
        // A setting that cannot be followed is told by every part that met it.
        return new(
            Once(reports.SelectMany(report => report.Findings)),
            reports.Sum(report => report.FilesScanned),
            reports.Sum(report => report.FilesSkippedBinary),
            reports.Sum(report => report.FilesSkippedTooLarge),
            reports.Sum(report => report.FilesUnreadable))
        {
            LinksNotFollowed = reports.Sum(report => report.LinksNotFollowed),
            EntriesIgnored = reports.Sum(report => report.EntriesIgnored),
            FindingsInBaseline = reports.Sum(report => report.FindingsInBaseline),
            FindingsLeftOut = reports.Sum(report => report.FindingsLeftOut),
            Suppressed = Once(reports.SelectMany(report => report.Suppressed)),
            Commits = reports.Max(report => report.Commits),
            IsPartial = reports.Any(report => report.IsPartial),
            Projects = reports.SelectMany(report => report.Projects).Distinct().OrderBy(project => project, StringComparer.Ordinal).ToList(),
        };
    }

    private static IReadOnlyList<Finding> Once(IEnumerable<Finding> findings) => FindingOrder.Of(
        findings.GroupBy(finding => (finding.Path, finding.Start, finding.End, finding.Rule.Id, finding.Severity, finding.Fingerprint, finding.Message)).Select(same => same.First()));
}

using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;

namespace SecretGuard.Scanning.Reports;

/// <summary>
/// What GitHub code scanning takes of a run. A file with more results it rejects whole, so that nobody would see any: the gravest are kept.
/// </summary>
internal static class SarifLimits
{
    /// <summary>Of these it shows the 5,000 gravest.</summary>
    public const int Results = 25_000;

    /// <summary>How many a run does not hold, those included that were missing before.</summary>
    public static int LeftOutOf(ScanReport report) => report.FindingsLeftOut + Math.Max(0, report.Findings.Count + report.Suppressed.Count - Results);

    /// <summary>The findings that a run holds, in the order of the report: errors before warnings before information, suppressed ones last.</summary>
    public static IReadOnlyList<Finding> Kept(ScanReport report)
    {
        var all = report.Findings.Concat(report.Suppressed).ToList();
        if (all.Count <= Results) return all;
        // Stable: of findings that are equally grave the first in the order of the report are kept.
        var kept = new HashSet<Finding>(all.OrderBy(finding => finding.Suppression is not null).ThenByDescending(finding => finding.Severity).Take(Results));
        return all.Where(kept.Contains).ToList();
    }
}

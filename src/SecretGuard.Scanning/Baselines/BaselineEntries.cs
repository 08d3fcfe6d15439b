using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;

namespace SecretGuard.Scanning.Baselines;

/// <summary>What of a scan may be accepted: findings from warning upward, and nothing that the tool says about itself.</summary>
public static class BaselineEntries
{
    public static IReadOnlyCollection<BaselineEntry> Of(ScanReport report) =>
        report.Findings.Where(finding => finding.Severity >= Severity.Warning && !finding.Rule.IsAboutTool)
            .Select(finding => new BaselineEntry(finding.Rule.Id, finding.Path, FindingEngine.Text, finding.Fingerprint)).ToList();
}

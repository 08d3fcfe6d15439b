using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;

namespace SecretGuard.Scanning;

/// <summary>The order of findings in every report: by path, then by place, then by rule.</summary>
public static class FindingOrder
{
    public static IReadOnlyList<Finding> Of(IEnumerable<Finding> findings) =>
        findings.OrderBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Start.Line).ThenBy(finding => finding.Start.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal).ToList();
}

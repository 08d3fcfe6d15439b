using System.Collections.Generic;
using SecretGuard.Findings;
using SecretGuard.Knowledge;

namespace SecretGuard.Scanning;

/// <summary>The order of findings in every report: by path, then by place, then by rule.</summary>
public static class FindingOrder
{
    public static IReadOnlyList<Finding> Of(IEnumerable<Finding> findings) => StableOrder.Of(findings, ByPlace);

    private static int ByPlace(Finding one, Finding other)
    {
        var order = string.CompareOrdinal(one.Path, other.Path);
        if (order == 0) order = one.Start.Line.CompareTo(other.Start.Line);
        if (order == 0) order = one.Start.Column.CompareTo(other.Start.Column);
        if (order == 0) order = string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(one.Fingerprint, other.Fingerprint);
    }
}

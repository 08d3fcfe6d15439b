using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;

namespace SecretGuard.Scanning;

/// <summary>The order of findings in every report: by path, then by place, then by rule.</summary>
public static class FindingOrder
{
    private static readonly Comparer<Finding> ByPlace = Comparer<Finding>.Create(Compare);

    public static IReadOnlyList<Finding> Of(IEnumerable<Finding> findings) => findings.OrderBy(finding => finding, ByPlace).ToList();

    private static int Compare(Finding one, Finding other)
    {
        var order = string.CompareOrdinal(one.Path, other.Path);
        if (order == 0) order = one.Start.Line.CompareTo(other.Start.Line);
        if (order == 0) order = one.Start.Column.CompareTo(other.Start.Column);
        if (order == 0) order = string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(one.Fingerprint, other.Fingerprint);
    }
}

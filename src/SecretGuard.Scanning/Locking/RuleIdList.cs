using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Rules;

namespace SecretGuard.Scanning.Locking;

/// <summary>Lists of ids, as <c>NoWarn</c> and its kin are.</summary>
public static class RuleIdList
{
    private static readonly char[] Separators = { ';', ',', ' ', '\r', '\n', '\t' };

    /// <summary>Our own rules in it, each once, in their order. Those of other tools are none of our business.</summary>
    public static IReadOnlyList<string> OwnIn(string? list)
    {
        if (string.IsNullOrEmpty(list)) return Array.Empty<string>();
        var named = new HashSet<string>(list!.Split(Separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
        return RuleCatalog.All.Where(rule => named.Contains(rule.Id)).Select(rule => rule.Id).ToList();
    }

    /// <summary>For a message.</summary>
    public static string TextOf(IReadOnlyCollection<string> ids) =>
        ids.Count > 5 ? string.Join(", ", ids.Take(4)) + " and " + (ids.Count - 4) + " more" : string.Join(", ", ids);
}

using System;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Rules;

namespace SecretGuard.Findings;

/// <summary>The words of a suppression, wherever it stands: ids of rules, <c>until=2027-01-31</c>, <c>reason="…"</c>.</summary>
internal static class SuppressionWords
{
    public const string UntilKey = "until=";

    public const string ReasonKey = "reason=";

    public static readonly char[] Separators = { ',', ' ', '\t' };

    /// <summary>The ids in a list with commas or blanks; null when it is empty or names a rule that there is not, or that cannot be suppressed.</summary>
    public static string[]? RulesIn(string words)
    {
        var rules = words.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(word => RuleCatalog.Find(word.ToUpperInvariant())).ToList();
        return rules.Count == 0 || rules.Any(rule => rule is null || rule.IsAboutTool) ? null : rules.Select(rule => rule!.Id).ToArray();
    }

    /// <summary>False for an end that is no day. Without an end there is none to be wrong.</summary>
    public static bool TryUntil(string words, out DateTime? until)
    {
        until = null;
        if (ValueOf(words, UntilKey) is not { } text) return true;
        if (!Day.TryParse(text, out var day)) return false;
        until = day;
        return true;
    }

    /// <summary>What stands behind <c>reason=</c>; null where nothing does.</summary>
    public static string? ReasonIn(string words)
    {
        var at = words.IndexOf(ReasonKey, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var reason = words.Substring(at + ReasonKey.Length);
        if (reason.Length > 0 && reason[0] == '"') reason = reason.Substring(1, Math.Max(0, (reason.IndexOf('"', 1) is var close and > 0 ? close : reason.Length) - 1));
        return reason.Trim() is { Length: > 0 } text ? text : null;
    }

    private static string? ValueOf(string words, string key)
    {
        var at = words.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var value = words.Substring(at + key.Length);
        var end = value.IndexOfAny(Separators);
        return end < 0 ? value : value.Substring(0, end);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Rules;

namespace SecretGuard.Scanning.Locking;

/// <summary>The keys by which a configuration sets the severity of rules, one by one or in bulk.</summary>
public static class SeverityKey
{
    private const string Suffix = ".severity";
    private const string Bulk = "dotnet_analyzer_diagnostic";
    private const string BulkCategory = Bulk + ".category-";

    private static readonly string[] RulePrefixes = { "dotnet_diagnostic.", "secretguard." };

    /// <summary>The rules that a key speaks of; none for keys of anything else.</summary>
    /// <param name="key">In lower case.</param>
    public static IReadOnlyList<RuleDescriptor> RulesOf(string key)
    {
        if (!key.EndsWith(Suffix, StringComparison.Ordinal)) return Array.Empty<RuleDescriptor>();
        var subject = key.Substring(0, key.Length - Suffix.Length);
        if (subject == Bulk) return RuleCatalog.All;
        if (subject.StartsWith(BulkCategory, StringComparison.Ordinal)) return Having(rule => rule.Category, subject.Substring(BulkCategory.Length));
        var prefix = Array.Find(RulePrefixes, one => subject.StartsWith(one, StringComparison.Ordinal));
        return prefix is null ? Array.Empty<RuleDescriptor>() : Having(rule => rule.Id, subject.Substring(prefix.Length));
    }

    /// <summary>The severity that a configuration's word stands for; null for words that leave the rule its own.</summary>
    public static Severity? SeverityOf(string word) =>
        string.Equals(word, "refactoring", StringComparison.OrdinalIgnoreCase) ? Severity.Hidden
        : SeverityOverrides.TryParse(word, out var severity) ? severity : null;

    private static IReadOnlyList<RuleDescriptor> Having(Func<RuleDescriptor, string> part, string word) =>
        RuleCatalog.All.Where(rule => string.Equals(part(rule), word, StringComparison.OrdinalIgnoreCase)).ToList();
}

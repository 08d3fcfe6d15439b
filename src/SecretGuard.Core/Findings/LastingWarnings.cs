using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Rules;

namespace SecretGuard.Findings;

/// <summary>
/// Tells from raw text, without reading it as C#, whether a compilation may leave a warning of ours that does not fail the build.
/// Answers "perhaps" or "certainly not".
/// </summary>
public sealed class LastingWarnings
{
    private const string BulkSetting = "dotnet_analyzer_diagnostic.";

    private readonly Gate _gate;
    private readonly IReadOnlyList<RuleDescriptor> _rules;

    /// <param name="gate">The gate of the build.</param>
    /// <param name="isError">True for the ids of rules whose warnings the project turns into errors.</param>
    public LastingWarnings(Gate gate, Func<string, bool> isError)
    {
        _gate = gate;
        _rules = RuleCatalog.All.Where(rule => rule.LastingWords is not null && !isError(rule.Id)).ToList();
    }

    /// <summary>Whether the source may hold one.</summary>
    /// <param name="source">Any text that holds the source's ASCII characters in their order.</param>
    /// <param name="role">What the file is for.</param>
    public bool MayStandIn(string source, FileRole role) => _gate switch
    {
        Gate.Off => false,
        Gate.Warning => true,
        // In tests hardly anything fails a build.
        Gate.Error when role == FileRole.Test => true,
        _ => MayComeFrom(source),
    };

    /// <summary>Whether constants in that text may lead to one elsewhere.</summary>
    public bool MayComeFrom(string text) => _rules.Any(rule =>
        rule.LastingWords!.Any(word => Has(text, word)) && (rule.LastingCompanions is null || rule.LastingCompanions.Any(word => Has(text, word))));

    /// <summary>Whether a configuration or a rule set may lower one of our errors to a warning.</summary>
    public static bool MayBeLoweredBy(string configuration) =>
        RuleCatalog.All.Any(rule => Has(configuration, "dotnet_diagnostic." + rule.Id) || Has(configuration, "\"" + rule.Id + "\"")
            || Has(configuration, BulkSetting + "category-" + rule.Category))
        || Has(configuration, BulkSetting + "severity");

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}

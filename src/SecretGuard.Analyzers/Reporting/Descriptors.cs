using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SecretGuard.Policy;
using SecretGuard.Rules;

namespace SecretGuard.Analyzers.Reporting;

/// <summary>The rules of Core in the compiler's words. Messages come whole from the rule.</summary>
internal static class Descriptors
{
    public static readonly ImmutableArray<DiagnosticDescriptor> All = RuleCatalog.All.Select(ToDescriptor).ToImmutableArray();

    public static DiagnosticDescriptor Of(RuleDescriptor rule)
    {
        foreach (var descriptor in All)
            if (descriptor.Id == rule.Id) return descriptor;
        throw new System.InvalidOperationException($"{rule.Id} is not in the catalogue.");
    }

    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static DiagnosticDescriptor ToDescriptor(RuleDescriptor rule) =>
        new(rule.Id, rule.Title, "{0}", rule.Category, SeverityOf(rule.DefaultSeverity), isEnabledByDefault: !rule.IsOptIn, rule.Description, rule.HelpLink, TagsOf(rule));

    private static string[] TagsOf(RuleDescriptor rule) =>
        rule == RuleCatalog.InvalidPolicy ? new[] { WellKnownDiagnosticTags.CompilationEnd, "Security" }
        : rule.Cwe > 0 ? new[] { "Security", "CWE-" + rule.Cwe.ToString(System.Globalization.CultureInfo.InvariantCulture) }
        : new[] { "Security" };
}

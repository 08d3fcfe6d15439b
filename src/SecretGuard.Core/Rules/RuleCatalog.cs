using System.Collections.Generic;
using System.Linq;
using SecretGuard.Policy;

namespace SecretGuard.Rules;

/// <summary>All rules, in the order of their ids.</summary>
public static class RuleCatalog
{
    public static readonly RuleDescriptor HardCodedClientSecret = new(
        RuleIds.HardCodedClientSecret,
        "Client secret is hard-coded",
        "Secrets",
        Severity.Warning,
        "Whoever reads the source, the package or the image is the client. Read the secret from configuration or an environment "
        + "variable, and rotate the one that was written down.")
    {
        Cwe = 798,
        FailsBuild = true,
    };

    public static readonly RuleDescriptor PlainHttpTokenEndpoint = new(
        RuleIds.PlainHttpTokenEndpoint,
        "Token endpoint uses plain HTTP",
        "Transport",
        Severity.Warning,
        "The client secret and the token travel readable to everyone on the way. RFC 6749 section 3.2 requires TLS for the token "
        + "endpoint.")
    {
        Cwe = 319,
        FailsBuild = true,
        // Addresses inside a cluster stay warnings. The second word is the scheme on its own: "http" + "://keycloak/…".
        LastingWords = new[] { "http:", "http\"" },
    };

    public static readonly RuleDescriptor ScopeGrantsEverything = new(
        RuleIds.ScopeGrantsEverything,
        "Scope grants everything",
        "Scopes",
        Severity.Warning,
        "The damage of a leaked token equals its scope. Ask for the smallest scope that works.")
    {
        Cwe = 250,
        FailsBuild = true,
    };

    public static readonly RuleDescriptor CoverageLost = new(
        RuleIds.CoverageLost,
        "Coverage was lost",
        "Tool",
        Severity.Warning,
        "A file could not be read as its format, or not at all. What could be read as plain text was.");

    public static readonly RuleDescriptor InvalidPolicy = new(
        RuleIds.InvalidPolicy,
        "Policy or baseline is invalid",
        "Tool",
        Severity.Error,
        "A setting of SecretGuard has a value it does not know. It is reported instead of ignored, so that a slip of the pen does not "
        + "open the gate.");

    public static readonly IReadOnlyList<RuleDescriptor> All = new[]
    {
        HardCodedClientSecret,
        PlainHttpTokenEndpoint,
        ScopeGrantsEverything,
        CoverageLost,
        InvalidPolicy,
    };

    public static RuleDescriptor? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}

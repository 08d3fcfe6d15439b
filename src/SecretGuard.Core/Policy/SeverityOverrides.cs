using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Policy;

/// <summary>
/// What an <c>.editorconfig</c> says about the severity of rules in text files: <c>secretguard.SG1001.severity = warning</c>. An own
/// key, because the compiler ignores <c>dotnet_diagnostic</c> for files it does not compile.
/// </summary>
public sealed class SeverityOverrides
{
    public const string Allowed = "error, warning, suggestion, silent, none, default";

    public static readonly SeverityOverrides None = new(null);

    private readonly IReadOnlyDictionary<string, Severity>? _severities;

    private SeverityOverrides(IReadOnlyDictionary<string, Severity>? severities) => _severities = severities;

    /// <summary>Tells apart what leads to different findings.</summary>
    public string Identity =>
        _severities is null ? string.Empty : string.Join(";", _severities.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + "=" + pair.Value));

    /// <summary>The key for a rule; compared without case.</summary>
    public static string KeyOf(string ruleId) => "secretguard." + ruleId + ".severity";

    /// <param name="ruleIds">The rules to ask for.</param>
    /// <param name="valueOf">The value of a key, or null. Values that do not exist count as not set.</param>
    public static SeverityOverrides Read(IEnumerable<string> ruleIds, Func<string, string?> valueOf)
    {
        var severities = new Dictionary<string, Severity>();
        foreach (var id in ruleIds)
            if (TryParse(valueOf(KeyOf(id)), out var severity) && severity is { } set) severities[id] = set;

        return severities.Count == 0 ? None : new(severities);
    }

    /// <summary>False for a value that does not exist; null is the rule's own severity.</summary>
    public static bool TryParse(string? value, out Severity? severity)
    {
        severity = value?.Trim().ToLowerInvariant() switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "suggestion" => Severity.Info,
            "silent" or "none" => Severity.Hidden,
            _ => null,
        };
        return severity is not null || string.Equals(value?.Trim(), "default", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What the user says about a rule, or null.</summary>
    public Severity? Of(string ruleId) => _severities is not null && _severities.TryGetValue(ruleId, out var set) ? set : null;

    /// <summary>The user's word on a rule is the last, behind every gate; it does not bring back what is hidden for a reason.</summary>
    public Severity Apply(string ruleId, Severity severity) =>
        severity == Severity.Hidden ? severity : Of(ruleId) ?? severity;
}

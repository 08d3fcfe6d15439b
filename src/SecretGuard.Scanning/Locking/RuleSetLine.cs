using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Locking;

/// <summary>An element of a rule set that gives rules a severity.</summary>
internal sealed class RuleSetLine
{
    private RuleSetLine(TextPosition start, IReadOnlyList<RuleDescriptor> rules, Severity severity)
    {
        Start = start;
        Rules = rules;
        Severity = severity;
    }

    public TextPosition Start { get; }

    public IReadOnlyList<RuleDescriptor> Rules { get; }

    public Severity Severity { get; }

    /// <summary>Null for what is no XML. What a rule set includes is a file of its own.</summary>
    public static IReadOnlyList<RuleSetLine>? Read(string text)
    {
        var found = new List<RuleSetLine>();
        var isWhole = ProjectXml.Visit(text, reader =>
        {
            if (SeverityOf(reader.GetAttribute("Action")) is not { } severity) return;
            var rules = reader.LocalName switch
            {
                "Rule" => RuleCatalog.All.Where(rule => string.Equals(rule.Id, reader.GetAttribute("Id"), StringComparison.OrdinalIgnoreCase)).ToList(),
                "IncludeAll" => RuleCatalog.All,
                _ => Array.Empty<RuleDescriptor>(),
            };
            found.Add(new(ProjectXml.PlaceOf(reader), rules, severity));
        });
        return isWhole ? found : null;
    }

    private static Severity? SeverityOf(string? action) => action?.ToLowerInvariant() switch
    {
        "none" or "hidden" => Severity.Hidden,
        "info" => Severity.Info,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => null,
    };
}

using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>What is reported: a place, a rule, a sentence. There is no field that could hold the value, but for the reason of a suppression, which is left out where it would.</summary>
public sealed class Finding
{
    public Finding(RuleDescriptor rule, string path, TextRange range, Severity severity, string message, string fingerprint)
    {
        Rule = rule;
        Path = path;
        Range = range;
        Severity = severity;
        Message = message;
        Fingerprint = fingerprint;
    }

    public RuleDescriptor Rule { get; }

    /// <summary>Relative to the scanned root, forward slashes.</summary>
    public string Path { get; }

    public TextRange Range { get; }

    public TextPosition Start { get; init; }

    public TextPosition End { get; init; }

    public Severity Severity { get; }

    public string Message { get; }

    /// <summary>Survives moved lines: rule, path, slot, name, ordinal and, for opaque values, 12 bits of the value's hash.</summary>
    public string Fingerprint { get; }

    /// <summary>Why it is not reported; null for a finding that is.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>The same finding with somebody's word that it is meant to stay.</summary>
    public Finding SuppressedBy(Suppression suppression) => new(Rule, Path, Range, Severity, Message, Fingerprint) { Start = Start, End = End, Suppression = suppression };

    public override string ToString() => $"{Path}{Start}: {Rule.Id}";
}

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

    private Finding(Finding other, string? message = null, Severity? severity = null)
        : this(other.Rule, other.Path, other.Range, severity ?? other.Severity, message ?? other.Message, other.Fingerprint)
    {
        Start = other.Start;
        End = other.End;
        Suppression = other.Suppression;
        History = other.History;
        Context = other.Context;
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

    /// <summary>The commits that hold it; null unless a history was scanned.</summary>
    public FindingHistory? History { get; init; }

    /// <summary>The line it stands in, without what could be a secret; null unless somebody asked for it.</summary>
    public string? Context { get; init; }

    /// <summary>The same finding with somebody's word that it is meant to stay.</summary>
    public Finding SuppressedBy(Suppression suppression) => new(this) { Suppression = suppression };

    /// <summary>The same finding, as it stood in some commits, which its message then names.</summary>
    public Finding In(FindingHistory history) => new(this, Message + " " + history) { History = history };

    /// <summary>The same finding with the line it stands in.</summary>
    public Finding WithContext(string context) => new(this) { Context = context };

    /// <summary>The same finding, as loud as somebody wants it.</summary>
    public Finding As(Severity severity) => new(this, severity: severity);

    public override string ToString() => $"{Path}{Start}: {Rule.Id}";
}

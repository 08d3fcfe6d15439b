using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Build;

/// <summary>One of our findings as the compiler's log holds it.</summary>
internal sealed class CompilerResult
{
    public CompilerResult(RuleDescriptor rule, Severity severity, string? file, TextPosition start, string sentence)
    {
        Rule = rule;
        Severity = severity;
        File = file;
        Start = start;
        Sentence = sentence;
    }

    public RuleDescriptor Rule { get; }

    public Severity Severity { get; }

    /// <summary>Absolute path; null for a finding without a place.</summary>
    public string? File { get; }

    public TextPosition Start { get; }

    /// <summary>Default in a log that does not say.</summary>
    public TextPosition End { get; init; }

    public string Sentence { get; }

    /// <summary>By a pragma or an attribute.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>Null in the log of an analyzer that gave none.</summary>
    public string? Fingerprint { get; init; }
}

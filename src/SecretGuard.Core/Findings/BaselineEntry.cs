namespace SecretGuard.Findings;

/// <summary>A finding that was there before the gate. No line number: it stays the same when the file around it changes.</summary>
public sealed class BaselineEntry
{
    /// <summary>Under this name a diagnostic of the compiler carries its fingerprint, in the compiler's log as well.</summary>
    public const string FingerprintProperty = "SecretGuard.Fingerprint";

    public BaselineEntry(string rule, string path, FindingEngine engine, string fingerprint)
    {
        Rule = rule;
        Path = path;
        Engine = engine;
        Fingerprint = fingerprint;
    }

    /// <summary>The id of the rule.</summary>
    public string Rule { get; }

    /// <summary>Relative to the root, forward slashes.</summary>
    public string Path { get; }

    /// <summary>Who found it, and so who can tell that it is gone.</summary>
    public FindingEngine Engine { get; }

    public string Fingerprint { get; }

    /// <summary>The day it came in, as <c>yyyy-MM-dd</c>; empty when nobody knows.</summary>
    public string FirstSeen { get; init; } = string.Empty;

    /// <summary>Who takes care of it; written by people.</summary>
    public string? Owner { get; init; }

    /// <summary>Why it may stay; written by people.</summary>
    public string? Reason { get; init; }
}

namespace SecretGuard.Analyzers.Reporting;

/// <summary>The keys of what a diagnostic carries for code fixes. None of them ever holds the value.</summary>
public static class DiagnosticProperties
{
    /// <summary>The slot, as tables name it: <c>client-secret</c>.</summary>
    public const string Slot = "SecretGuard.Slot";

    /// <summary>How the slot is known: Sink, Key, Name or Shape.</summary>
    public const string Evidence = "SecretGuard.Evidence";

    /// <summary>The member, key or variable that told the slot; absent when it must not be shown.</summary>
    public const string Name = "SecretGuard.Name";

    /// <summary>The client the value belongs to; absent when nothing tells it or it must not be shown.</summary>
    public const string ClientId = "SecretGuard.ClientId";

    /// <summary>The authorization server that the rule judged by, as the scope table names it; absent when nothing tells it.</summary>
    public const string Provider = "SecretGuard.Provider";

    /// <summary>What a baseline knows the finding by.</summary>
    public const string Fingerprint = Findings.BaselineEntry.FingerprintProperty;

    /// <summary>"literal": the location is the literal, an additional location the place it flows to. "use": the reverse.</summary>
    public const string Place = "SecretGuard.Place";
}

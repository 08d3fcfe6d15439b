namespace SecretGuard.Analyzers.Reporting;

/// <summary>What a diagnostic carries for a code fix beside its place. Never a value.</summary>
public static class DiagnosticProperties
{
    /// <summary>The client whose secret it is, where it may be shown.</summary>
    public const string ClientId = "ClientId";
}

namespace SecretGuard.Policy;

/// <summary>How loud a finding is.</summary>
public enum Severity
{
    /// <summary>Not shown.</summary>
    Hidden,

    Info,

    Warning,

    Error,
}

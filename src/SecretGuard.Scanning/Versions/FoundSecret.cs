using SecretGuard.Findings;

namespace SecretGuard.Scanning.Versions;

/// <summary>A finding whose value is known again wherever it stands.</summary>
public sealed class FoundSecret
{
    internal FoundSecret(Finding finding, string identity)
    {
        Finding = finding;
        Identity = identity;
    }

    public Finding Finding { get; }

    /// <summary>Equal for equal values of one rule. Made with a key that lives as long as the scan, and good for nothing after it.</summary>
    public string Identity { get; }
}

namespace SecretGuard.Rules;

/// <summary>What an address means for transport security.</summary>
public enum AddressKind
{
    /// <summary>Not plain HTTP, or no address at all.</summary>
    Safe,

    /// <summary>This machine, or a platform's link-local token service: nothing leaves the host.</summary>
    Local,

    /// <summary>A name that only a cluster or an intranet resolves: plain, but no reason to stop a build.</summary>
    InCluster,

    /// <summary>Plain HTTP to somewhere that only runs when the program does.</summary>
    Unknown,

    /// <summary>Plain HTTP across a network.</summary>
    Plain,
}

namespace SecretGuard.Cli.Verification;

/// <summary>What a server's answer says about a secret.</summary>
internal enum VerdictKind
{
    /// <summary>It got a token: the secret works today.</summary>
    Live,

    /// <summary>The server knows no such client with such a secret.</summary>
    Rejected,

    /// <summary>The server answers nobody for now.</summary>
    RateLimited,

    /// <summary>Anything else.</summary>
    Unknown,
}

/// <summary>A verdict and its reason.</summary>
/// <param name="Kind">What is known.</param>
/// <param name="Reason">Why, in our own words; of the server's no more than its error code.</param>
internal sealed record Verdict(VerdictKind Kind, string Reason)
{
    public static Verdict Unknown(string reason) => new(VerdictKind.Unknown, reason);
}

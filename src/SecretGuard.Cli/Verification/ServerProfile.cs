namespace SecretGuard.Cli.Verification;

/// <summary>What an authorization server insists on beyond RFC 6749, where its own client may be asked for.</summary>
internal enum ServerProfile
{
    /// <summary>Any server that keeps to the standard.</summary>
    Standard,

    /// <summary>Microsoft Entra: the scope is <c>&lt;client_id&gt;/.default</c>.</summary>
    Entra,

    /// <summary>Auth0: the audience is an API of the tenant's.</summary>
    Auth0,
}

namespace SecretGuard.Candidates;

/// <summary>
/// What the object or section that holds a client secret says itself about the client and its server. Names further away may belong to
/// somebody else: a secret must not be sent there.
/// </summary>
public sealed class ClientAtServer
{
    /// <summary>As written; null when the object does not say it, or says two things.</summary>
    public string? ClientId { get; init; }

    /// <summary>The token endpoint (RFC 6749 section 3.2), as written; null likewise.</summary>
    public string? TokenEndpoint { get; init; }

    /// <summary>The issuer, authority or instance, as written, with a realm's path where a Keycloak adapter names a realm; null likewise.</summary>
    public string? Authority { get; init; }

    /// <summary>The tenant, as Entra knows it; null likewise.</summary>
    public string? Tenant { get; init; }

    /// <summary>The names are those of Azure's own settings, which need no address.</summary>
    public bool IsAzure { get; init; }
}

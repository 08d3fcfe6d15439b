namespace SecretGuard.Samples.Tests.Authorization;

/// <summary>What an access token says.</summary>
internal sealed record TokenContent
{
    public string Type { get; init; } = "at+jwt";

    public string Issuer { get; init; } = AuthorizationServer.Issuer;

    public string Audience { get; init; } = AuthorizationServer.Audience;

    public string Client { get; init; } = RegisteredClient.ImportId;

    public string Scope { get; init; } = RegisteredClient.ReadOrders;

    public DateTimeOffset IssuedAt { get; init; } = DateTimeOffset.UtcNow;

    /// <summary>Null leaves it out, which no honest server does.</summary>
    public DateTimeOffset? Expires { get; init; } = DateTimeOffset.UtcNow + AuthorizationServer.Lifetime;
}

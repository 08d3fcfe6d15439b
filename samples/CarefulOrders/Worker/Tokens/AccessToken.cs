namespace CarefulOrders;

/// <summary>A bearer token and how long it may be used.</summary>
public sealed class AccessToken(string value, string scope, DateTimeOffset expiresAt, DateTimeOffset renewAt)
{
    /// <summary>Goes into the Authorization header and nowhere else.</summary>
    public string Value { get; } = value;

    /// <summary>What the server granted, which may be more than was asked for.</summary>
    public string Scope { get; } = scope;

    public DateTimeOffset ExpiresAt { get; } = expiresAt;

    /// <summary>When the next token is due: so long before the expiry that a request under way still arrives in time.</summary>
    public DateTimeOffset RenewAt { get; } = renewAt;

    /// <summary>Without the value: this is what a log shows.</summary>
    public override string ToString() => $"Access token for {Scope} until {ExpiresAt:O}";
}

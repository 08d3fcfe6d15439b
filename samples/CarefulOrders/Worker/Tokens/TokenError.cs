using System.Text.Json.Serialization;

namespace CarefulOrders;

/// <summary>How the token endpoint refuses (RFC 6749, section 5.2).</summary>
public sealed class TokenError
{
    private static readonly string[] Known =
    [
        "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client",
        "unsupported_grant_type", "invalid_scope", "invalid_target",
    ];

    [JsonPropertyName("error")]
    public string? Code { get; init; }

    /// <summary>The code if it is one of RFC 6749 or RFC 8707. Other text of a server stays out of the log, its description too.</summary>
    public string? KnownCode => Known.Contains(Code) ? Code : null;
}

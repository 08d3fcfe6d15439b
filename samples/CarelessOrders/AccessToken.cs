using System.Text.Json.Serialization;

namespace CarelessOrders;

/// <summary>What the token endpoint answers (RFC 6749, section 5.1).</summary>
/// <param name="Value">The bearer token.</param>
/// <param name="ExpiresIn">Lifetime in seconds.</param>
public sealed record AccessToken(
    [property: JsonPropertyName("access_token")] string Value,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);

using System.Text.Json.Serialization;

namespace CarefulOrders;

/// <summary>What the token endpoint answers (RFC 6749, section 5.1).</summary>
public sealed class TokenAnswer
{
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    [JsonPropertyName("access_token")]
    public string? Value { get; init; }

    [JsonPropertyName("token_type")]
    public string? Type { get; init; }

    /// <summary>Lifetime in seconds. A server may leave it out: then the token serves one request.</summary>
    [JsonPropertyName("expires_in")]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public double ExpiresIn { get; init; }

    /// <summary>Absent when it is what was asked for.</summary>
    [JsonPropertyName("scope")]
    public string? Scope { get; init; }

    /// <param name="asked">The scope that was asked for.</param>
    /// <param name="now">When the answer came.</param>
    /// <exception cref="TokenRequestException">The answer holds no bearer token, or one of less power than asked for.</exception>
    public AccessToken Accept(string asked, DateTimeOffset now)
    {
        if (!string.Equals(Type, "Bearer", StringComparison.OrdinalIgnoreCase) || string.IsNullOrEmpty(Value) || !IsScope(Scope ?? asked))
            throw new TokenRequestException(TokenRequestException.NotUnderstood);

        var granted = Scope ?? asked;
        if (asked.Split(' ').Except(granted.Split(' ')).Any()) throw new TokenRequestException("granted less than asked for");
        var lifetime = TimeSpan.FromSeconds(Math.Clamp(ExpiresIn, 0, Longest.TotalSeconds));
        var margin = TimeSpan.FromTicks(Math.Min(Margin.Ticks, lifetime.Ticks / 2));
        return new AccessToken(Value, granted, now + lifetime, now + lifetime - margin);
    }

    // RFC 6749, section 3.3. It goes into the audit line, where a line break would forge another one.
    private static bool IsScope(string scope) => scope.All(c => c is ' ' or '!' or (>= '#' and <= '[') or (>= ']' and <= '~'));
}

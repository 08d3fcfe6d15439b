using System.Net.Http.Json;

namespace CarelessOrders;

/// <summary>Gets access tokens by the client-credentials grant and keeps each until shortly before it expires.</summary>
public sealed class TokenClient(HttpClient http, TimeProvider clock)
{
    private const string TokenUrl = "http://sso.orders.example/realms/orders/protocol/openid-connect/token";
    private const string ClientSecret = "MekSzVhulPz5cEdZge1CpFVcH7J3i378qYlh";

    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private AccessToken? _token;
    private DateTimeOffset _renewAt;

    public async Task<string> GetTokenAsync(CancellationToken cancellation)
    {
        if (_token is not null && clock.GetUtcNow() < _renewAt) return _token.Value;

        using var response = await http.PostAsync(TokenUrl, TokenRequest(), cancellation);
        response.EnsureSuccessStatusCode();
        _token = await response.Content.ReadFromJsonAsync<AccessToken>(cancellation)
            ?? throw new InvalidOperationException("The token endpoint answered without a token.");
        _renewAt = clock.GetUtcNow() + TimeSpan.FromSeconds(_token.ExpiresIn) - Margin;
        return _token.Value;
    }

    private static FormUrlEncodedContent TokenRequest() => new(new Dictionary<string, string>
    {
        ["grant_type"] = "client_credentials",
        ["client_id"] = "orders-import",
        ["client_secret"] = ClientSecret,
        ["scope"] = "*",
    });
}

using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using SecretGuard.Samples.Tests.Loopback;

namespace SecretGuard.Samples.Tests.Authorization;

/// <summary>The test's own server refuses what RFC 6749 lets it refuse: a lenient one would prove nothing.</summary>
public sealed class AuthorizationServerTests : IAsyncLifetime
{
    private const string Grant = "grant_type=client_credentials&scope=orders:read";

    private static readonly RegisteredClient BasicClient = new("orders", "a:b+c d%", ClientAuthentication.Basic, "orders:read");
    private static readonly RegisteredClient BodyClient = new("legacy", "a:b+c d%", ClientAuthentication.Body, "orders:read");

    private readonly LoopbackNetwork _network = new();
    private AuthorizationServer _server = null!;

    [Theory]
    [InlineData("orders:a%3Ab%2Bc+d%25", Grant, "granted")]
    [InlineData("orders:a%3Ab%2Bc%20d%25", Grant, "granted")]
    [InlineData(null, Grant + "&client_id=legacy&client_secret=a%3Ab%2Bc+d%25", "granted")]
    // Not form-encoded, or not quite the secret.
    [InlineData("orders:a:b+c d%", Grant, "invalid_client")]
    [InlineData("orders:a%3Ab+c+d%25", Grant, "invalid_client")]
    [InlineData("orders:A%3Ab%2Bc+d%25", Grant, "invalid_client")]
    [InlineData("orders:", Grant, "invalid_client")]
    [InlineData("orders", Grant, "invalid_client")]
    [InlineData("others:a%3Ab%2Bc+d%25", Grant, "invalid_client")]
    [InlineData(null, Grant, "invalid_client")]
    [InlineData(null, Grant + "&client_id=orders", "invalid_client")]
    // The other client's method.
    [InlineData("legacy:a%3Ab%2Bc+d%25", Grant, "invalid_client")]
    [InlineData(null, Grant + "&client_id=orders&client_secret=a%3Ab%2Bc+d%25", "invalid_client")]
    // Two methods at once; a parameter twice; none, another grant.
    [InlineData("orders:a%3Ab%2Bc+d%25", Grant + "&client_secret=a%3Ab%2Bc+d%25", "invalid_request")]
    [InlineData("orders:a%3Ab%2Bc+d%25", Grant + "&scope=orders:read", "invalid_request")]
    [InlineData("orders:a%3Ab%2Bc+d%25", "scope=orders:read", "invalid_request")]
    [InlineData("orders:a%3Ab%2Bc+d%25", "scope=orders:read&grant_type=password", "unsupported_grant_type")]
    [InlineData("orders:a%3Ab%2Bc+d%25", "grant_type=client_credentials", "invalid_scope")]
    [InlineData("orders:a%3Ab%2Bc+d%25", "grant_type=client_credentials&scope=*", "invalid_scope")]
    [InlineData("orders:a%3Ab%2Bc+d%25", Grant + "+orders:delete", "invalid_scope")]
    public async Task Request_IsAnswered(string? credentials, string form, string answer)
    {
        using var content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");
        Assert.Equal(answer, await AskAsync(credentials, content, string.Empty));
        Assert.Equal([answer], _server.Answers);
    }

    [Fact]
    public async Task FormOfAnotherType_IsRefused()
    {
        using var content = new StringContent(Grant, Encoding.UTF8, "text/plain");
        Assert.Equal("invalid_request", await AskAsync("orders:a%3Ab%2Bc+d%25", content, string.Empty));
    }

    [Fact]
    public async Task ParametersInTheAddress_AreRefused()
    {
        using var content = new StringContent("scope=orders:read", Encoding.UTF8, "application/x-www-form-urlencoded");
        Assert.Equal("invalid_request", await AskAsync("orders:a%3Ab%2Bc+d%25", content, "?grant_type=client_credentials"));
    }

    public async Task InitializeAsync() => _server = await AuthorizationServer.StartAsync(_network, BasicClient, BodyClient);

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _network.Dispose();
    }

    private async Task<string> AskAsync(string? credentials, HttpContent content, string query)
    {
        using var http = _network.Client();
        if (credentials is not null)
            http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));

        var endpoint = new Uri($"https://{LoopbackNetwork.AuthorizationHost}{AuthorizationServer.TokenPath}{query}");
        using var response = await http.PostAsync(endpoint, content);
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();

        Assert.True(response.Headers.CacheControl!.NoStore);
        if (response.IsSuccessStatusCode) return answer!["token_type"]!.GetValue<string>() == "Bearer" ? "granted" : "no token";
        var error = answer!["error"]!.GetValue<string>();
        Assert.Equal(error == "invalid_client", response.Headers.WwwAuthenticate.Any(challenge => challenge.Scheme == "Basic"));
        return error;
    }
}

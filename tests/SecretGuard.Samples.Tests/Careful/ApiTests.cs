using System.Net;
using System.Net.Http.Headers;
using Microsoft.IdentityModel.Tokens;
using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Samples.Tests.Loopback;

namespace SecretGuard.Samples.Tests.Careful;

/// <summary>Which tokens the API takes.</summary>
public sealed class ApiTests : IAsyncLifetime
{
    private static readonly Uri Orders = new($"https://{LoopbackNetwork.ApiHost}/v1/orders");

    private OrdersStage _stage = null!;
    private AuthorizationServer _server = null!;

    [Fact]
    public async Task RightToken_GetsTheOrders() => await ExpectAsync(HttpStatusCode.OK, new TokenContent());

    [Fact]
    public async Task TypeOfKeycloak_IsTaken() => await ExpectAsync(HttpStatusCode.OK, new TokenContent { Type = "JWT" });

    [Fact]
    public async Task OneScopeOfMany_IsEnough() =>
        await ExpectAsync(HttpStatusCode.OK, new TokenContent { Scope = "profile orders:read email" });

    [Theory]
    [InlineData("profile")]
    [InlineData("orders:read-all")]
    [InlineData("ORDERS:READ")]
    [InlineData("")]
    public async Task OtherScope_IsForbidden(string scope) =>
        await ExpectAsync(HttpStatusCode.Forbidden, new TokenContent { Scope = scope });

    [Fact]
    public async Task OtherIssuer_IsRefused() =>
        await ExpectAsync(HttpStatusCode.Unauthorized, new TokenContent { Issuer = AuthorizationServer.Issuer + "-of-others" });

    [Fact]
    public async Task OtherAudience_IsRefused() =>
        await ExpectAsync(HttpStatusCode.Unauthorized, new TokenContent { Audience = "https://invoices.orders.example" });

    [Fact]
    public async Task OtherType_IsRefused() => await ExpectAsync(HttpStatusCode.Unauthorized, new TokenContent { Type = "logout+jwt" });

    [Fact]
    public async Task ExpiredToken_IsRefused()
    {
        var issuedAt = DateTimeOffset.UtcNow - TimeSpan.FromMinutes(6);
        var content = new TokenContent { IssuedAt = issuedAt, Expires = issuedAt + AuthorizationServer.Lifetime };
        await ExpectAsync(HttpStatusCode.Unauthorized, content);
    }

    [Fact]
    public async Task TokenOfTheFuture_IsRefused() =>
        await ExpectAsync(HttpStatusCode.Unauthorized, new TokenContent { IssuedAt = DateTimeOffset.UtcNow + TimeSpan.FromMinutes(2) });

    [Fact]
    public async Task TokenWithoutExpiry_IsRefused() =>
        await ExpectAsync(HttpStatusCode.Unauthorized, new TokenContent { Expires = null });

    [Fact]
    public async Task SignatureOfAnotherKey_IsRefused()
    {
        using var other = new TokenIssuer();
        await ExpectAsync(HttpStatusCode.Unauthorized, other.Issue(new TokenContent()));
    }

    [Fact]
    public async Task UnsignedToken_IsRefused()
    {
        var claims = _server.Tokens.Issue(new TokenContent()).Split('.')[1];
        await ExpectAsync(HttpStatusCode.Unauthorized, $"{Base64UrlEncoder.Encode("""{ "alg": "none", "typ": "at+jwt" }""")}.{claims}.");
    }

    [Fact]
    public async Task NoToken_IsRefused() => await ExpectAsync(HttpStatusCode.Unauthorized, token: null);

    [Fact]
    public async Task UnknownPath_IsRefusedWithoutAToken()
    {
        using var http = _stage.Network.Client();
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync(new Uri(Orders, "/v1/invoices"))).StatusCode);
    }

    [Fact]
    public async Task PlainHttp_IsRefusedWithoutARedirect()
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
        Assert.Equal(HttpStatusCode.BadRequest, (await http.GetAsync(new Uri(_stage.Api.PlainAddress, "/v1/orders"))).StatusCode);
    }

    public async Task InitializeAsync() =>
        _stage = await OrdersStage.SetAsync(
            async network => _server = await AuthorizationServer.StartAsync(network, RegisteredClient.OrderImport));

    public async Task DisposeAsync() => await _stage.DisposeAsync();

    private Task ExpectAsync(HttpStatusCode expected, TokenContent content) => ExpectAsync(expected, _server.Tokens.Issue(content));

    private async Task ExpectAsync(HttpStatusCode expected, string? token)
    {
        using var http = _stage.Network.Client();
        if (token is not null) http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        using var response = await http.GetAsync(Orders);

        Assert.Equal(expected, response.StatusCode);
        if (token is not null) CredentialSearch.AssertNoToken(_stage.Logs.Text, [token]);
    }
}

using CarefulOrders;
using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Samples.Tests.Loopback;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Careful;

/// <summary>Answers of a token endpoint that is wrong, broken or hostile.</summary>
public sealed class TokenAnswerTests : IAsyncLifetime
{
    private static readonly string Token = GeneratedValues.Opaque(40, seed: 33);

    private OrdersStage _stage = null!;
    private AuthorizationServer _server = null!;

    [Theory]
    [InlineData("""{ "access_token": "TOKEN", "token_type": "Bearer", "expires_in": 300 }""", 300)]
    [InlineData("""{ "access_token": "TOKEN", "token_type": "bearer", "expires_in": "300", "scope": "profile orders:read" }""", 300)]
    [InlineData("""{ "access_token": "TOKEN", "token_type": "Bearer" }""", 0)]
    [InlineData("""{ "access_token": "TOKEN", "token_type": "Bearer", "expires_in": -1 }""", 0)]
    [InlineData("""{ "access_token": "TOKEN", "token_type": "Bearer", "expires_in": 1e300 }""", 86400)]
    public async Task Token_IsTakenWithItsLifetime(string answer, int seconds)
    {
        AnswerWith(200, answer);

        var token = await RequestAsync();

        Assert.Equal(Token, token.Value);
        Assert.Equal(TimeSpan.FromSeconds(seconds), token.ExpiresAt - _stage.Clock.GetUtcNow());
        Assert.DoesNotContain(Token, token.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "<html><body>Sign in</body></html>", "answer not understood")]
    [InlineData(200, "", "answer not understood")]
    [InlineData(200, "null", "answer not understood")]
    [InlineData(200, "{}", "answer not understood")]
    [InlineData(200, """{ "access_token": "TOKEN" }""", "answer not understood")]
    [InlineData(200, """{ "access_token": "", "token_type": "Bearer" }""", "answer not understood")]
    [InlineData(200, """{ "access_token": "TOKEN", "token_type": "mac" }""", "answer not understood")]
    [InlineData(200, """{ "access_token": "TOKEN", "token_type": "Bearer", "scope": "orders:read\ninfo:" }""", "answer not understood")]
    [InlineData(200, """{ "access_token": "TOKEN", "token_type": "Bearer", "scope": "profile" }""", "granted less than asked for")]
    [InlineData(201, """{ "access_token": "TOKEN", "token_type": "Bearer" }""", "refused with 201")]
    [InlineData(400, """{ "error": "invalid_scope" }""", "refused with 400 invalid_scope")]
    [InlineData(400, """{ "error": "TOKEN\ninfo: all is well" }""", "refused with 400")]
    [InlineData(503, "<html>TOKEN</html>", "refused with 503")]
    public async Task OtherAnswer_IsRefusedInOurOwnWords(int status, string answer, string outcome)
    {
        AnswerWith(status, answer);

        var failure = await Assert.ThrowsAsync<TokenRequestException>(RequestAsync);

        Assert.Equal(outcome, failure.Outcome);
        Assert.EndsWith(", " + outcome, Assert.Single(_stage.Logs.Of<TokenAudit>()), StringComparison.Ordinal);
        Assert.DoesNotContain(Token, _stage.Logs.Text + failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LongAnswer_IsNotReadToItsEnd()
    {
        AnswerWith(200, new string(' ', 70_000));

        var failure = await Assert.ThrowsAsync<TokenRequestException>(RequestAsync);

        Assert.Equal("server cannot be reached", failure.Outcome);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Redirect_IsNotFollowed(int status)
    {
        var requests = 0;
        _server.Instead = context =>
        {
            requests++;
            context.Response.StatusCode = status;
            context.Response.Headers.Location = AuthorizationServer.TokenPath;
            return Task.CompletedTask;
        };

        var failure = await Assert.ThrowsAsync<TokenRequestException>(RequestAsync);

        Assert.Equal($"refused with {status}", failure.Outcome);
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task CertificateOfAnUnknownRoot_GetsNoRequest()
    {
        using var elsewhere = new LoopbackNetwork();
        await using var impostor = await AuthorizationServer.StartAsync(elsewhere, RegisteredClient.OrderImport);
        var asked = false;
        impostor.Instead = _ =>
        {
            asked = true;
            return Task.CompletedTask;
        };
        _stage.Network.Names[LoopbackNetwork.AuthorizationHost] = impostor.Port;

        var failure = await Assert.ThrowsAsync<TokenRequestException>(RequestAsync);

        Assert.Equal("server cannot be reached", failure.Outcome);
        Assert.False(asked);
    }

    public async Task InitializeAsync() =>
        _stage = await OrdersStage.SetAsync(
            async network => _server = await AuthorizationServer.StartAsync(network, RegisteredClient.OrderImport));

    public async Task DisposeAsync() => await _stage.DisposeAsync();

    private async Task<AccessToken> RequestAsync()
    {
        using var worker = _stage.Worker();
        return await worker.Services.GetRequiredService<TokenClient>().RequestAsync(CancellationToken.None);
    }

    private void AnswerWith(int status, string body) => _server.Instead = context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = body.StartsWith('<') ? "text/html" : "application/json";
        return context.Response.WriteAsync(body.Replace("TOKEN", Token, StringComparison.Ordinal));
    };
}

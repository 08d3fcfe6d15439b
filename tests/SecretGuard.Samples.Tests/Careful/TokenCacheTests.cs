using CarefulOrders;
using SecretGuard.Samples.Tests.Authorization;

namespace SecretGuard.Samples.Tests.Careful;

public sealed class TokenCacheTests : IAsyncLifetime
{
    private OrdersStage _stage = null!;
    private AuthorizationServer _server = null!;
    private IHost _worker = null!;
    private TokenCache _tokens = null!;

    [Fact]
    public async Task RequestsAtTheSameTime_ShareOneToken()
    {
        var tokens = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _tokens.GetAsync(CancellationToken.None))));

        Assert.Single(tokens.Distinct());
        Assert.Equal(["granted"], _server.Answers);
    }

    [Fact]
    public async Task RefusedToken_IsRenewedOnceForAllWhoHadIt()
    {
        var refused = await _tokens.GetAsync(CancellationToken.None);

        var renewed = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => Task.Run(() => _tokens.RenewAsync(refused, CancellationToken.None))));

        Assert.NotEqual(refused.Value, Assert.Single(renewed.Distinct()).Value);
        Assert.Equal(["granted", "granted"], _server.Answers);
    }

    [Fact]
    public async Task ShortLivedToken_IsKeptForHalfItsLife()
    {
        _server.Instead = context => context.Response.WriteAsJsonAsync(new { access_token = "a", token_type = "Bearer", expires_in = 10 });
        var first = await _tokens.GetAsync(CancellationToken.None);

        _stage.Clock.Elapsed = TimeSpan.FromSeconds(4.9);
        var second = await _tokens.GetAsync(CancellationToken.None);
        _stage.Clock.Elapsed = TimeSpan.FromSeconds(5);
        var third = await _tokens.GetAsync(CancellationToken.None);

        Assert.Same(first, second);
        Assert.NotSame(first, third);
    }

    [Fact]
    public async Task CallerWhoGivesUp_DoesNotStopTheOthers()
    {
        var arrived = new TaskCompletionSource();
        _server.Instead = async context =>
        {
            arrived.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        using var givingUp = new CancellationTokenSource();
        var first = _tokens.GetAsync(givingUp.Token);
        await arrived.Task;
        var second = _tokens.GetAsync(CancellationToken.None);

        _server.Instead = null;
        await givingUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.NotEmpty((await second).Value);
        Assert.Contains(_stage.Logs.Of<TokenAudit>(), line => line.EndsWith(", given up", StringComparison.Ordinal));
    }

    public async Task InitializeAsync()
    {
        _stage = await OrdersStage.SetAsync(
            async network => _server = await AuthorizationServer.StartAsync(network, RegisteredClient.OrderImport));
        _worker = _stage.Worker();
        _tokens = _worker.Services.GetRequiredService<TokenCache>();
    }

    public async Task DisposeAsync()
    {
        _worker.Dispose();
        await _stage.DisposeAsync();
    }
}

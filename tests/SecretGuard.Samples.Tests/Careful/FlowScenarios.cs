using System.Net;
using CarefulOrders;
using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Samples.Tests.Loopback;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Careful;

/// <summary>The careful worker and API against an authorization server, whichever it is.</summary>
public abstract class FlowScenarios : IAsyncLifetime
{
    private static readonly string Secret = RegisteredClient.OrderImport.Secret;

    private OrdersStage _stage = null!;

    [Fact]
    public async Task Worker_GetsOrdersWithOneToken()
    {
        using var worker = _stage.Worker();

        await worker.StartAsync();
        await _stage.Logs.WaitForAsync("2 open orders");
        await worker.StopAsync();

        await AssertAnsweredAsync("granted");
        Assert.Equal([200], _stage.Api.Answers);
        var audit = Assert.Single(_stage.Logs.Of<TokenAudit>());
        Assert.Matches(@"^Token request: client orders-import, endpoint https://sso\.orders\.example/\S+, asked for orders:read, ", audit);
        Assert.Matches(", granted orders:read, expires 20[0-9]{2}-[^ ]+$", audit);
        _stage.AssertLogsHoldNoCredential(Secret);
    }

    [Fact]
    public async Task WrongSecret_IsRefusedAndTold()
    {
        var wrong = GeneratedValues.Opaque(32, seed: 32);
        using var worker = _stage.Worker((ClientSecret.Key, wrong));

        await worker.StartAsync();
        await _stage.Logs.WaitForAsync("The orders could not be fetched: no access token (refused with 401 invalid_client)");
        await worker.StopAsync();

        await AssertAnsweredAsync("invalid_client");
        AssertFailed("refused with 401 invalid_client");
        _stage.AssertLogsHoldNoCredential(wrong);
        _stage.AssertLogsHoldNoCredential(Secret);
    }

    [Fact]
    public async Task UndeclaredScope_IsNotTakenForTheScopeAskedFor()
    {
        using var worker = _stage.Worker(("Orders:Scope", "orders:read orders:delete"));

        var failure = await Assert.ThrowsAsync<TokenRequestException>(() => OrdersOf(worker));

        Assert.Equal(_stage.Authorization.OutcomeOfUndeclaredScope, failure.Outcome);
        AssertFailed(_stage.Authorization.OutcomeOfUndeclaredScope);
        _stage.AssertLogsHoldNoCredential(Secret);
    }

    [Fact]
    public async Task ExpiredToken_IsRenewedOnce()
    {
        await _stage.Authorization.IssueExpiredAsync(1);
        using var worker = _stage.Worker();

        var orders = await OrdersOf(worker);

        Assert.Equal(2, orders.Count);
        Assert.Equal([401, 200], _stage.Api.Answers);
        await AssertAnsweredAsync("granted", "granted");
        Assert.Equal(2, _stage.Logs.Of<TokenAudit>().Count);
        _stage.AssertLogsHoldNoCredential(Secret);
    }

    [Fact]
    public async Task TokensThatAreAlwaysRefused_AreRenewedOnceOnly()
    {
        await _stage.Authorization.IssueExpiredAsync(int.MaxValue);
        using var worker = _stage.Worker();

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => OrdersOf(worker));

        Assert.Equal(HttpStatusCode.Unauthorized, failure.StatusCode);
        Assert.Equal([401, 401], _stage.Api.Answers);
        await AssertAnsweredAsync("granted", "granted");
        _stage.AssertLogsHoldNoCredential(Secret);
    }

    [Fact]
    public async Task ServerDown_IsToldAndTheWorkerLivesOn()
    {
        await _stage.Authorization.DisposeAsync();
        using var worker = _stage.Worker();

        await worker.StartAsync();
        await _stage.Logs.WaitForAsync("The orders could not be fetched: no access token (server cannot be reached)");

        Assert.False(worker.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested);
        await worker.StopAsync();
        AssertFailed("server cannot be reached");
        _stage.AssertLogsHoldNoCredential(Secret);
    }

    public async Task InitializeAsync() => _stage = await OrdersStage.SetAsync(StartServerAsync);

    public async Task DisposeAsync() => await _stage.DisposeAsync();

    private protected abstract Task<IAuthorizationServer> StartServerAsync(LoopbackNetwork network);

    private static Task<IReadOnlyList<Order>> OrdersOf(IHost worker) =>
        worker.Services.GetRequiredService<OrdersApi>().GetOpenOrdersAsync(CancellationToken.None);

    private async Task AssertAnsweredAsync(params string[] answers)
    {
        await _stage.Authorization.SettleAsync();
        Assert.Equal(answers, _stage.Authorization.Answers);
    }

    private void AssertFailed(string outcome)
    {
        Assert.Empty(_stage.Api.Answers);
        var audit = Assert.Single(_stage.Logs.Of<TokenAudit>());
        Assert.StartsWith("Token request: client orders-import, endpoint https://sso.orders.example/", audit, StringComparison.Ordinal);
        Assert.EndsWith(outcome, audit, StringComparison.Ordinal);
    }
}

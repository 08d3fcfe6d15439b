using Microsoft.Extensions.Options;
using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Careful;

/// <summary>What the worker refuses to start with.</summary>
public sealed class WorkerStartTests : IAsyncLifetime
{
    private static readonly string Value = GeneratedValues.Opaque(32, seed: 34);

    private OrdersStage _stage = null!;
    private AuthorizationServer _server = null!;

    [Theory]
    [InlineData("Orders:TokenUrl", "http://sso.orders.example/token", "Orders:TokenUrl must be an https address")]
    [InlineData("Orders:TokenUrl", "//sso.orders.example/token", "Orders:TokenUrl must be an https address")]
    [InlineData("Orders:TokenUrl", "https://client:VALUE@sso.orders.example/token", "Orders:TokenUrl must be an https address")]
    [InlineData("Orders:TokenUrl", "", "Orders:TokenUrl must be an https address")]
    [InlineData("Orders:BaseAddress", "http://api.orders.example/", "Orders:BaseAddress must be an https address")]
    [InlineData("Orders:BaseAddress", "VALUE", "Orders:BaseAddress must be an https address")]
    [InlineData("Orders:ClientId", "", "Orders:ClientId is missing or empty.")]
    [InlineData("Orders:Scope", " ", "Orders:Scope is missing or empty")]
    [InlineData("Orders:ClientSecret", null, "Orders:ClientSecret is missing or empty. Set the environment variable")]
    [InlineData("Orders:ClientSecret", "", "Orders:ClientSecret is missing or empty. Set the environment variable")]
    [InlineData("Orders:ClientSecret", " \t", "Orders:ClientSecret is missing or empty. Set the environment variable")]
    public async Task Setting_IsRefusedByItsNameAlone(string key, string? value, string message)
    {
        using var worker = _stage.Worker((key, value?.Replace("VALUE", Value, StringComparison.Ordinal)));

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => worker.StartAsync());

        Assert.StartsWith(message, Assert.Single(refusal.Failures), StringComparison.Ordinal);
        Assert.Empty(_server.Answers);
        Assert.DoesNotContain(Value, refusal + _stage.Logs.Text, StringComparison.Ordinal);
    }

    public async Task InitializeAsync() =>
        _stage = await OrdersStage.SetAsync(
            async network => _server = await AuthorizationServer.StartAsync(network, RegisteredClient.OrderImport));

    public async Task DisposeAsync() => await _stage.DisposeAsync();
}

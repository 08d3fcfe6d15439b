using Microsoft.Extensions.Options;
using SecretGuard.Samples.Tests.Loopback;

namespace SecretGuard.Samples.Tests.Careful;

/// <summary>What the API refuses to start with.</summary>
public sealed class ApiStartTests
{
    [Theory]
    [InlineData("Api:Authority", "http://sso.orders.example/realms/orders", "Api:Authority must be an https address")]
    [InlineData("Api:Authority", "", "Api:Authority must be an https address")]
    [InlineData("Api:Audience", " ", "Api:Audience is missing or empty")]
    public async Task Setting_IsRefusedByItsName(string key, string value, string message)
    {
        using var network = new LoopbackNetwork();
        using var logs = new CapturedLogs();

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => OrdersApiHost.StartAsync(network, logs, (key, value)));

        Assert.StartsWith(message, Assert.Single(refusal.Failures), StringComparison.Ordinal);
    }
}

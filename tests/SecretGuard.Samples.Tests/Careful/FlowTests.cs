using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Samples.Tests.Loopback;

namespace SecretGuard.Samples.Tests.Careful;

/// <summary>The flow against the strict server of these tests.</summary>
public sealed class FlowTests : FlowScenarios
{
    private protected override async Task<IAuthorizationServer> StartServerAsync(LoopbackNetwork network) =>
        await AuthorizationServer.StartAsync(network, RegisteredClient.OrderImport);
}

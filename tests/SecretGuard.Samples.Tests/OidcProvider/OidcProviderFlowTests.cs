using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Samples.Tests.Careful;
using SecretGuard.Samples.Tests.Loopback;

namespace SecretGuard.Samples.Tests.OidcProvider;

/// <summary>The flow against an authorization server that is not ours.</summary>
[Trait("Tier", "Full")]
public sealed class OidcProviderFlowTests(OidcProviderPackages packages) : FlowScenarios, IClassFixture<OidcProviderPackages>
{
    private protected override async Task<IAuthorizationServer> StartServerAsync(LoopbackNetwork network) =>
        await OidcProviderServer.StartAsync(packages.Folder, network, RegisteredClient.OrderImport);
}

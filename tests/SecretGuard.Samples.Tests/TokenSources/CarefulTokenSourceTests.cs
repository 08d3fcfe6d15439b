using CarefulOrders;
using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Samples.Tests.Careful;

namespace SecretGuard.Samples.Tests.TokenSources;

public sealed class CarefulTokenSourceTests : TokenSourceScenarios
{
    private protected override string SecretSetting => ClientSecret.Key;

    private protected override ClientAuthentication Authentication => ClientAuthentication.Basic;

    private protected override ITokenSource Create(OrdersStage stage, string? secret) =>
        new CarefulTokenSource(stage.Worker((ClientSecret.Key, secret)));
}

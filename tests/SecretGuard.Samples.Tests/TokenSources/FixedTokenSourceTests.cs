using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Samples.Tests.Careful;
using SecretGuard.Samples.Tests.Walkthrough;

namespace SecretGuard.Samples.Tests.TokenSources;

/// <summary>The careless sample's token client, as <c>dotnet format</c> and the walkthrough leave it.</summary>
[Collection(WalkthroughGroup.Name)]
public sealed class FixedTokenSourceTests(WalkthroughFixture walkthrough) : TokenSourceScenarios
{
    private protected override string SecretSetting => FixedTokenSource.SecretVariable;

    // The fixes leave the secret in the body, which the RFC allows and does not recommend.
    private protected override ClientAuthentication Authentication => ClientAuthentication.Body;

    private protected override ITokenSource Create(OrdersStage stage, string? secret) =>
        FixedTokenSource.Load(walkthrough.FixedAssembly, stage, secret);
}

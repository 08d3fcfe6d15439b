using SecretGuard.Samples.Tests.Careful;

namespace SecretGuard.Samples.Tests.Walkthrough;

[Collection(WalkthroughGroup.Name)]
public sealed class WalkthroughTests(WalkthroughFixture walkthrough)
{
    [Fact]
    public void EveryCommand_PrintsWhatTheDocumentShows() =>
        Assert.True(walkthrough.Run.Differences.Count == 0, walkthrough.Run.Report);

    [Fact]
    public void NoOutput_HoldsTheSecretOrAToken()
    {
        var tokens = walkthrough.Stage.Orders.Authorization.IssuedTokens;

        Assert.NotEmpty(tokens);
        CredentialSearch.AssertNoSecret(walkthrough.Run.Printed, WalkthroughStage.Secret);
        CredentialSearch.AssertNoToken(walkthrough.Run.Printed, tokens);
    }
}

using SecretGuard.Samples.Tests.Careful;

namespace SecretGuard.Samples.Tests.Walkthrough;

[Collection(WalkthroughGroup.Name)]
public sealed class WalkthroughTests(WalkthroughFixture walkthrough)
{
    [Fact]
    public void EveryCommand_PrintsWhatTheDocumentShows() =>
        Assert.True(walkthrough.Run.Differences.Count == 0, string.Join(Environment.NewLine + Environment.NewLine, walkthrough.Run.Differences));

    [Fact]
    public void NoOutput_HoldsTheSecretOrAToken()
    {
        Assert.All(CredentialSearch.FormsOf(WalkthroughStage.Secret), form => Assert.DoesNotContain(form, walkthrough.Run.Printed, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(walkthrough.Stage.Orders.Authorization.IssuedTokens);
        Assert.All(
            walkthrough.Stage.Orders.Authorization.IssuedTokens.SelectMany(CredentialSearch.PartsOf),
            part => Assert.DoesNotContain(part, walkthrough.Run.Printed, StringComparison.Ordinal));
    }
}

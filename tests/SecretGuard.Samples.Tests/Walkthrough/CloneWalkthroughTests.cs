namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>The walkthrough as it stands, from a clone in which nothing was built.</summary>
public sealed class CloneWalkthroughTests
{
    [Fact]
    [Trait("Tier", "Full")]
    public async Task EveryCommand_PrintsWhatTheDocumentShows()
    {
        using var clone = await SampleClone.WithSourcesAsync();
        await using var stage = await WalkthroughStage.SetAsync();

        var environment = stage.Environment(clone.Home);
        var run = await WalkthroughRun.ExecuteAsync(clone.Path, environment, WalkthroughStage.Secret, step => step.Command);

        Assert.True(run.Differences.Count == 0, run.Report);
        var demo = run.OutputOf(WalkthroughFixture.Demo);
        Assert.Empty(demo.Warnings);
        Assert.All(demo.Messages, message => Assert.Contains("CarelessOrders", message.File, StringComparison.Ordinal));
    }
}

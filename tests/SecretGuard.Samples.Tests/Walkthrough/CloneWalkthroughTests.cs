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

        var run = await WalkthroughRun.ExecuteAsync(clone.Path, stage.Environment(clone.Home), WalkthroughStage.Secret, step => step.Command);

        Assert.True(run.Differences.Count == 0, string.Join(Environment.NewLine + Environment.NewLine, run.Differences));
        var demo = run.OutputOf(WalkthroughFixture.Demo);
        Assert.Empty(demo.Warnings);
        Assert.All(demo.Messages, message => Assert.Contains("CarelessOrders", message.File, StringComparison.Ordinal));
    }
}

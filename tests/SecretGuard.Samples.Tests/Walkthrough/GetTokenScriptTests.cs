using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>The careful sample's shell script, by curl.</summary>
[Trait("Tier", "Full")]
public sealed class GetTokenScriptTests
{
    private static readonly string Worker = Repository.PathOf("samples", "CarefulOrders", "Worker");

    [Fact]
    public async Task Script_PrintsAToken()
    {
        await using var stage = await WalkthroughStage.SetAsync();

        var output = await RunAsync(stage, WalkthroughStage.Secret);

        Assert.Equal(Assert.Single(stage.Orders.Authorization.IssuedTokens), output.Succeeded().Text.Trim());
    }

    [Fact]
    public async Task Script_WithoutASecret_NamesTheVariable()
    {
        await using var stage = await WalkthroughStage.SetAsync();

        var output = await RunAsync(stage, string.Empty);

        Assert.NotEqual(0, output.ExitCode);
        Assert.Contains("Orders__ClientSecret: is missing or empty", output.Text, StringComparison.Ordinal);
        Assert.Empty(stage.Orders.Authorization.Answers);
    }

    private static Task<CommandOutput> RunAsync(WalkthroughStage stage, string secret) => Command.RunAsync(
        Worker, "sh", new Dictionary<string, string>(stage.Processes.Environment) { ["Orders__ClientSecret"] = secret }, "get-token.sh");
}

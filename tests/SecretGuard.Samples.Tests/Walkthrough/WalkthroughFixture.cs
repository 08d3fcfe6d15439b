namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>
/// The walkthrough, walked once for all tests of its results. Its first command builds SecretGuard itself, which the tests have done:
/// here only the sample is built in its place, and the full tier runs the command as it stands.
/// </summary>
public sealed class WalkthroughFixture : IAsyncLifetime
{
    internal const string Demo = "dotnet build samples/demo.proj";

    internal SampleClone Clone { get; private set; } = null!;

    internal WalkthroughStage Stage { get; private set; } = null!;

    internal WalkthroughRun Run { get; private set; } = null!;

    /// <summary>Path of the careless sample's assembly, built after its fixes.</summary>
    internal string FixedAssembly => Path.Combine(Clone.Path, "samples", "MyOrders", "bin", "Debug", "net10.0", "CarelessOrders.dll");

    public async Task InitializeAsync()
    {
        Clone = await SampleClone.WithPackageAsync();
        Stage = await WalkthroughStage.SetAsync();
        Run = await WalkthroughRun.ExecuteAsync(Clone.Path, Stage.Environment(Clone.Home), WalkthroughStage.Secret, Cheaper);
    }

    public async Task DisposeAsync()
    {
        await Stage.DisposeAsync();
        Clone.Dispose();
    }

    private static string Cheaper(ConsoleStep step) => step.Command == Demo ? "dotnet build samples/CarelessOrders" : step.Command;
}

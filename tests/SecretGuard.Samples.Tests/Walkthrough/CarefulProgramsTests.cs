using SecretGuard.Samples.Tests.Careful;
using SecretGuard.Samples.Tests.Loopback;

namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>The careful sample's programs, as its build against the packed package leaves them.</summary>
[Collection(WalkthroughGroup.Name)]
public sealed class CarefulProgramsTests(WalkthroughFixture walkthrough)
{
    private readonly Dictionary<string, string> _environment = new(walkthrough.Stage.Environment(walkthrough.Clone.Home));

    [Fact]
    public async Task Worker_GetsOrdersFromTheApi()
    {
        await using var stage = await WalkthroughStage.SetAsync();
        using var api = RunningProgram.Start(ProgramOf("Api"), new Dictionary<string, string>(stage.Environment(walkthrough.Clone.Home))
        {
            ["Urls"] = "https://127.0.0.1:0",
            ["Kestrel__Certificates__Default__Path"] = stage.Processes.ServerCertificate,
            ["Kestrel__Certificates__Default__KeyPath"] = stage.Processes.ServerKey,
        });
        var listening = await api.WaitForAsync("Now listening on: https://");
        stage.Orders.Network.Names[LoopbackNetwork.ApiHost] = new Uri(listening[listening.IndexOf("https://", StringComparison.Ordinal)..]).Port;

        using var worker = RunningProgram.Start(ProgramOf("Worker"), new Dictionary<string, string>(stage.Environment(walkthrough.Clone.Home))
        {
            ["Orders__ClientSecret"] = WalkthroughStage.Secret,
            ["Logging__LogLevel__Default"] = "Trace",
        });
        await worker.WaitForAsync("2 open orders");

        Assert.Equal(0, await worker.InterruptAsync());
        Assert.Equal(0, await api.InterruptAsync());
        Assert.Empty(stage.Orders.Api.Answers);
        Assert.Contains("Token request: client orders-import, ", worker.Printed, StringComparison.Ordinal);
        AssertNothingLeaks(worker.Printed + api.Printed, stage);
    }

    [Fact]
    public async Task Worker_RefusesToStartWithPlainHttp()
    {
        _environment["Orders__ClientSecret"] = WalkthroughStage.Secret;
        _environment["Orders__TokenUrl"] = "http://sso.orders.example/token";

        var output = await Testing.Command.RunAsync(Path.GetDirectoryName(ProgramOf("Worker"))!, "dotnet", _environment, ProgramOf("Worker"));

        Assert.Equal(1, output.ExitCode);
        Assert.Equal("Orders:TokenUrl must be an https address: the client secret is sent there.", output.Text.Trim());
    }

    [Fact]
    public async Task Api_RefusesToStartWithAPlainHttpAuthority()
    {
        _environment["Api__Authority"] = "http://sso.orders.example/realms/orders";

        var output = await Testing.Command.RunAsync(Path.GetDirectoryName(ProgramOf("Api"))!, "dotnet", _environment, ProgramOf("Api"));

        Assert.Equal(1, output.ExitCode);
        Assert.Equal("Api:Authority must be an https address: the keys that tokens are validated with come from there.", output.Text.Trim());
    }

    private static void AssertNothingLeaks(string printed, WalkthroughStage stage)
    {
        Assert.All(CredentialSearch.FormsOf(WalkthroughStage.Secret), form => Assert.DoesNotContain(form, printed, StringComparison.OrdinalIgnoreCase));
        Assert.All(Assert.Single(stage.Orders.Authorization.IssuedTokens).Split('.')[1..], part => Assert.DoesNotContain(part, printed, StringComparison.Ordinal));
    }

    private string ProgramOf(string project) =>
        Path.Combine(walkthrough.Clone.Path, "samples", "CarefulOrders", project, "bin", "Debug", "net10.0", $"CarefulOrders.{project}.dll");
}

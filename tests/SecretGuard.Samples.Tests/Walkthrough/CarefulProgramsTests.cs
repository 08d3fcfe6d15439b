using SecretGuard.Samples.Tests.Careful;
using SecretGuard.Samples.Tests.Loopback;
using SecretGuard.Testing;

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
        var environment = stage.Environment(walkthrough.Clone.Home);
        using var api = RunningProgram.Start(ProgramOf("Api"), new Dictionary<string, string>(environment)
        {
            ["Urls"] = "https://127.0.0.1:0",
            ["Kestrel__Certificates__Default__Path"] = stage.Processes.ServerCertificate,
            ["Kestrel__Certificates__Default__KeyPath"] = stage.Processes.ServerKey,
        });
        var listening = await api.WaitForAsync("Now listening on: https://");
        var address = new Uri(listening[listening.IndexOf("https://", StringComparison.Ordinal)..]);
        stage.Orders.Network.Names[LoopbackNetwork.ApiHost] = address.Port;

        using var worker = RunningProgram.Start(ProgramOf("Worker"), new Dictionary<string, string>(environment)
        {
            ["Orders__ClientSecret"] = WalkthroughStage.Secret,
            ["Logging__LogLevel__Default"] = "Trace",
        });
        await worker.WaitForAsync("2 open orders");

        Assert.Equal(0, await worker.InterruptAsync());
        Assert.Equal(0, await api.InterruptAsync());
        Assert.Empty(stage.Orders.Api.Answers);
        Assert.Contains("Token request: client orders-import, ", worker.Printed, StringComparison.Ordinal);
        CredentialSearch.AssertNoSecret(worker.Printed + api.Printed, WalkthroughStage.Secret);
        CredentialSearch.AssertNoToken(worker.Printed + api.Printed, [Assert.Single(stage.Orders.Authorization.IssuedTokens)]);
    }

    [Fact]
    public async Task Worker_RefusesToStartWithPlainHttp()
    {
        _environment["Orders__ClientSecret"] = WalkthroughStage.Secret;
        _environment["Orders__TokenUrl"] = "http://sso.orders.example/token";

        var output = await RunAsync("Worker");

        Assert.Equal(1, output.ExitCode);
        Assert.Equal("Orders:TokenUrl must be an https address: the client secret is sent there.", output.Text.Trim());
    }

    [Fact]
    public async Task Api_RefusesToStartWithAPlainHttpAuthority()
    {
        _environment["Api__Authority"] = "http://sso.orders.example/realms/orders";

        var output = await RunAsync("Api");

        Assert.Equal(1, output.ExitCode);
        Assert.Equal(
            "Api:Authority must be an https address: the keys that tokens are validated with come from there.", output.Text.Trim());
    }

    private Task<CommandOutput> RunAsync(string project) =>
        Command.RunAsync(Path.GetDirectoryName(ProgramOf(project))!, "dotnet", _environment, ProgramOf(project));

    private string ProgramOf(string project) => Path.Combine(
        walkthrough.Clone.Path, "samples", "CarefulOrders", project, "bin", "Debug", "net10.0", $"CarefulOrders.{project}.dll");
}

using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Samples.Tests.Careful;
using SecretGuard.Samples.Tests.Loopback;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Walkthrough;

/// <summary>The servers that answer behind the host names of the samples, for programs in processes of their own.</summary>
internal sealed class WalkthroughStage : IAsyncDisposable
{
    private WalkthroughStage(OrdersStage orders)
    {
        Orders = orders;
        Processes = new ProcessNetwork(orders.Network);
    }

    /// <summary>The rotated secret.</summary>
    public static string Secret { get; } = GeneratedValues.Opaque(36, seed: 35);

    public OrdersStage Orders { get; }

    public ProcessNetwork Processes { get; }

    // The careless client shows its secret in the body, and its code fix leaves that as it is.
    public static async Task<WalkthroughStage> SetAsync() => new(await OrdersStage.SetAsync(async network =>
        await AuthorizationServer.StartAsync(network, Client(ClientAuthentication.Basic), Client(ClientAuthentication.Body))));

    /// <summary>The environment of a reader's terminal.</summary>
    /// <param name="home">Their home folder.</param>
    public IReadOnlyDictionary<string, string> Environment(string home) =>
        new Dictionary<string, string>(Processes.Environment) { ["HOME"] = home, ["DOTNET_CLI_HOME"] = home };

    public async ValueTask DisposeAsync()
    {
        Processes.Dispose();
        await Orders.DisposeAsync();
    }

    private static RegisteredClient Client(ClientAuthentication authentication) =>
        new(RegisteredClient.ImportId, Secret, authentication, RegisteredClient.ReadOrders);
}

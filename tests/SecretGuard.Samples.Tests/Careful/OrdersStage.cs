using CarefulOrders;
using Microsoft.Extensions.Http;
using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Samples.Tests.Loopback;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Careful;

/// <summary>An authorization server, the careful API and the careful worker on one loopback network, and all that they log.</summary>
internal sealed class OrdersStage : IAsyncDisposable
{
    private OrdersStage(LoopbackNetwork network, IAuthorizationServer authorization, OrdersApiHost api, CapturedLogs logs)
    {
        Network = network;
        Authorization = authorization;
        Api = api;
        Logs = logs;
    }

    public LoopbackNetwork Network { get; }

    public IAuthorizationServer Authorization { get; }

    public OrdersApiHost Api { get; }

    public CapturedLogs Logs { get; }

    public SettableClock Clock { get; } = new();

    /// <param name="start">Starts the authorization server.</param>
    public static async Task<OrdersStage> SetAsync(Func<LoopbackNetwork, Task<IAuthorizationServer>> start)
    {
        var network = new LoopbackNetwork();
        var logs = new CapturedLogs();
        return new OrdersStage(network, await start(network), await OrdersApiHost.StartAsync(network, logs), logs);
    }

    /// <summary>The worker with its own settings, and with these.</summary>
    public IHost Worker(params (string Key, string? Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddJsonFile(Repository.PathOf("samples", "CarefulOrders", "Worker", "appsettings.json"), optional: false);
        builder.Configuration[ClientSecret.Key] = RegisteredClient.OrderImport.Secret;
        foreach (var (key, value) in settings) builder.Configuration[key] = value;
        builder.Configuration.AddSecretStore();
        builder.Logging.ClearProviders().AddProvider(Logs).AddFilter(null, LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddOrderImport();
        // The sample's own handlers, on this network: the sample has no switch for it.
        builder.Services.ConfigureAll<HttpClientFactoryOptions>(options =>
            options.HttpMessageHandlerBuilderActions.Add(handlers => Network.Enter((SocketsHttpHandler)handlers.PrimaryHandler)));
        return builder.Build();
    }

    /// <summary>Fails if a log holds the secret or a token, plain or as it is sent.</summary>
    public void AssertLogsHoldNoCredential(string secret)
    {
        Assert.NotEmpty(Logs.Lines);
        CredentialSearch.AssertNoSecret(Logs.Text, secret);
        CredentialSearch.AssertNoToken(Logs.Text, Authorization.IssuedTokens);
    }

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        await Authorization.DisposeAsync();
        Logs.Dispose();
        Network.Dispose();
    }
}

using System.Collections.Concurrent;
using CarefulOrders.Api;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;
using SecretGuard.Samples.Tests.Loopback;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Careful;

/// <summary>The careful sample's API with its own settings, behind <see cref="LoopbackNetwork.ApiHost"/>.</summary>
internal sealed class OrdersApiHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<int> _answers = new();

    private OrdersApiHost(WebApplication application) => _application = application;

    /// <summary>The status of each answer.</summary>
    public IReadOnlyList<int> Answers => _answers.ToArray();

    /// <summary>Where it listens without TLS.</summary>
    public Uri PlainAddress { get; private set; } = null!;

    public static async Task<OrdersApiHost> StartAsync(
        LoopbackNetwork network, CapturedLogs logs, params (string Key, string Value)[] settings)
    {
        var builder = LoopbackServer.CreateBuilder(network);
        builder.Configuration.AddJsonFile(Repository.PathOf("samples", "CarefulOrders", "Api", "appsettings.json"), optional: false);
        foreach (var (key, value) in settings) builder.Configuration[key] = value;
        builder.Logging.ClearProviders().AddProvider(logs).AddFilter(null, LogLevel.Trace);
        builder.Services.AddProtectedOrders();
        // Else the home folder of whoever runs the tests gets keys.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.Configure<JwtBearerOptions>(
            JwtBearerDefaults.AuthenticationScheme, bearer => bearer.BackchannelHttpHandler = network.Enter(new SocketsHttpHandler()));

        var host = new OrdersApiHost(builder.Build());
        host._application.Use(host.RecordAsync);
        host._application.UseProtectedOrders();
        var (secure, plain) = await LoopbackServer.StartAsync(host._application);
        network.Names[LoopbackNetwork.ApiHost] = secure.Port;
        host.PlainAddress = plain;
        return host;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        _answers.Enqueue(context.Response.StatusCode);
    }
}

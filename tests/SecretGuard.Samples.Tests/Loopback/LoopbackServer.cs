using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SecretGuard.Samples.Tests.Loopback;

/// <summary>Starts web applications on free ports of this machine.</summary>
internal static class LoopbackServer
{
    /// <summary>A builder that listens with TLS and, for what must be refused there, without.</summary>
    public static WebApplicationBuilder CreateBuilder(LoopbackNetwork network)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(network.Certificates.Server));
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        return builder;
    }

    /// <returns>The addresses: with TLS, without.</returns>
    public static async Task<(Uri Secure, Uri Plain)> StartAsync(WebApplication application)
    {
        await application.StartAsync();
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses
            .Select(address => new Uri(address)).ToList();
        return (addresses.Single(address => address.Scheme == "https"), addresses.Single(address => address.Scheme == "http"));
    }
}

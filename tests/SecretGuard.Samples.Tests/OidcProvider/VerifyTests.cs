using System.Net;
using System.Net.Sockets;
using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Samples.Tests.Loopback;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.OidcProvider;

/// <summary><c>secretguard verify</c> against an authorization server that is not ours, over TLS.</summary>
[Trait("Tier", "Full")]
public sealed class VerifyTests(OidcProviderPackages packages) : IClassFixture<OidcProviderPackages>, IDisposable
{
    private const string Variable = "ORDERS_SECRET";

    private readonly TestCertificates _certificates = new("localhost");
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _certificates.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("client_secret_basic")]
    [InlineData("client_secret_post")]
    public async Task RightSecretIsLive_WrongOneIsRejected(string method)
    {
        var (server, issuer) = await StartAsync(method);
        await using var running = server;
        // The server takes both ways, each client one.
        string[] arguments = ["--authority", issuer, "--try-both"];

        var live = await VerifyAsync(issuer, RegisteredClient.OrderImport.Secret, arguments);
        Assert.Equal((1, true), (live.ExitCode, live.Text.Contains(": live: client '" + RegisteredClient.OrderImport.Id, StringComparison.Ordinal)));
        var rejected = await VerifyAsync(issuer, "hunter2", arguments);
        Assert.Equal((0, true), (rejected.ExitCode, rejected.Text.Contains(": rejected: ", StringComparison.Ordinal)));
        await server.SettleAsync();
        Assert.Single(server.IssuedTokens);
        AssertSilent(server, live, rejected);
    }

    [Fact]
    public async Task TokenEndpointAndFiles_LeadToTheSameVerdict_AndTheTokenIsRevokedOnRequest()
    {
        var (server, issuer) = await StartAsync("client_secret_basic");
        await using var running = server;
        var endpoint = issuer + AuthorizationServer.TokenPath[new Uri(AuthorizationServer.Issuer).AbsolutePath.Length..];
        _folder.Write("appsettings.json", $$"""{ "Orders": { "Authority": "{{issuer}}", "ClientId": "{{RegisteredClient.OrderImport.Id}}", "ClientSecret": "{{RegisteredClient.OrderImport.Secret}}" } }""");

        var byEndpoint = await VerifyAsync(issuer, RegisteredClient.OrderImport.Secret, "--token-endpoint", endpoint);
        var byFile = await RunAsync(issuer, RegisteredClient.OrderImport.Secret, "verify", "appsettings.json", "--revoke");

        Assert.Contains(": live: ", byEndpoint.Text, StringComparison.Ordinal);
        Assert.Contains("the server issued a token, which was revoked", byFile.Text, StringComparison.Ordinal);
        await server.SettleAsync();
        Assert.Equal(["granted", "granted", "revoked"], server.Answers);
        AssertSilent(server, byEndpoint, byFile);
    }

    [Fact]
    public async Task UnknownCertificateAuthority_IsNoServerToTalkTo()
    {
        var (server, issuer) = await StartAsync("client_secret_basic");
        await using var running = server;
        using var strangers = new TestCertificates("localhost");

        var result = await VerifyAsync(issuer, RegisteredClient.OrderImport.Secret, strangers, "--authority", issuer);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("its certificate or its TLS is not acceptable", result.Text, StringComparison.Ordinal);
        await server.SettleAsync();
        Assert.Empty(server.Answers);
    }

    private static void AssertSilent(OidcProviderServer server, params CommandOutput[] outputs)
    {
        foreach (var value in server.IssuedTokens.Append(RegisteredClient.OrderImport.Secret))
            Assert.All(outputs, output => Assert.DoesNotContain(value, output.Text, StringComparison.Ordinal));
    }

    private async Task<(OidcProviderServer Server, string Issuer)> StartAsync(string method)
    {
        var port = FreePort();
        var issuer = $"https://localhost:{port}{new Uri(AuthorizationServer.Issuer).AbsolutePath}";
        return (await OidcProviderServer.StartAsync(packages.Folder, issuer, port, "opaque", _certificates, RegisteredClient.OrderImport, method), issuer);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Task<CommandOutput> VerifyAsync(string issuer, string secret, params string[] arguments) => VerifyAsync(issuer, secret, _certificates, arguments);

    private Task<CommandOutput> VerifyAsync(string issuer, string secret, TestCertificates trusted, params string[] arguments) =>
        RunAsync(issuer, secret, trusted, ["verify", "--client-id", RegisteredClient.OrderImport.Id, "--secret-env", Variable, .. arguments]);

    private Task<CommandOutput> RunAsync(string issuer, string secret, params string[] arguments) => RunAsync(issuer, secret, _certificates, arguments);

    private async Task<CommandOutput> RunAsync(string issuer, string secret, TestCertificates trusted, string[] arguments)
    {
        var environment = new Dictionary<string, string>
        {
            [Variable] = secret,
            ["SSL_CERT_FILE"] = _folder.Write("root.pem", trusted.Root.ExportCertificatePem()),
        };
        var tool = Repository.PathOf("src", "SecretGuard.Cli", "bin", Repository.Configuration, "net10.0", "secretguard.dll");
        return await Command.RunAsync(_folder.Path, "dotnet", environment, ["exec", tool, .. arguments, "--allow-loopback", "--allow-host", new Uri(issuer).Authority]);
    }
}

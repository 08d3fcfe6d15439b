using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using SecretGuard.Samples.Tests.Authorization;
using SecretGuard.Samples.Tests.Loopback;
using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.OidcProvider;

/// <summary>oidc-provider in a process of its own: an authorization server that others wrote and certified.</summary>
internal sealed class OidcProviderServer : IAuthorizationServer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<OidcProviderAnswer> _answers = new();
    private int _expired;

    private OidcProviderServer(Process process) => _process = process;

    // It grants what is left of the scope and says so in the answer.
    public string OutcomeOfUndeclaredScope => "granted less than asked for";

    public IReadOnlyList<string> Answers => _answers.Select(answer => answer.Answer).ToList();

    public IReadOnlyList<string> IssuedTokens => _answers.Select(answer => answer.Token).OfType<string>().ToList();

    private int Port { get; set; }

    /// <param name="folder">Where the server and its packages lie.</param>
    /// <param name="network">Where it answers for <see cref="LoopbackNetwork.AuthorizationHost"/>.</param>
    /// <param name="client">Shows its secret by HTTP Basic.</param>
    public static async Task<OidcProviderServer> StartAsync(string folder, LoopbackNetwork network, RegisteredClient client)
    {
        var server = await StartAsync(folder, AuthorizationServer.Issuer, 0, "jwt", network.Certificates, client, "client_secret_basic");
        network.Names[LoopbackNetwork.AuthorizationHost] = server.Port;
        return server;
    }

    /// <param name="folder">Where the server and its packages lie.</param>
    /// <param name="issuer">What it calls itself.</param>
    /// <param name="port">Where it answers on this machine; 0 for any.</param>
    /// <param name="format">Of its tokens: <c>jwt</c>, or <c>opaque</c>, which can be revoked.</param>
    /// <param name="certificates">Its own is among them.</param>
    /// <param name="client">Who may ask for tokens.</param>
    /// <param name="method">How the client shows its secret.</param>
    public static async Task<OidcProviderServer> StartAsync(string folder, string issuer, int port, string format, TestCertificates certificates, RegisteredClient client, string method)
    {
        var start = new ProcessStartInfo("node", ["server.mjs"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        Command.Prepare(start.Environment, new Dictionary<string, string>());
        var server = new OidcProviderServer(Process.Start(start) ?? throw new InvalidOperationException("node did not start."));
        await server.SayAsync(new
        {
            issuer,
            port,
            tokenPath = AuthorizationServer.TokenPath[new Uri(AuthorizationServer.Issuer).AbsolutePath.Length..],
            audience = AuthorizationServer.Audience,
            format,
            client = new { id = client.Id, secret = client.Secret, scope = client.Scopes.Single(), method },
            certificate = certificates.Server.ExportCertificatePem(),
            key = certificates.ServerKeyPem(),
        });
        server.Port = (await server.ReadUntilAsync("port")).GetInt32();
        return server;
    }

    public async Task IssueExpiredAsync(int count)
    {
        _expired = count;
        await SettleAsync();
    }

    // It answers line by line: what it says to this comes after all it has said before.
    public async Task SettleAsync()
    {
        await SayAsync(new { expired = _expired });
        await ReadUntilAsync("expired");
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        return ValueTask.CompletedTask;
    }

    private async Task SayAsync(object line)
    {
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(line));
        await _process.StandardInput.FlushAsync();
    }

    private async Task<JsonElement> ReadUntilAsync(string property)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.StartsWith('{')) continue;
            var said = JsonDocument.Parse(line).RootElement;
            if (said.TryGetProperty("answer", out _)) _answers.Enqueue(said.Deserialize<OidcProviderAnswer>(JsonSerializerOptions.Web)!);
            if (said.TryGetProperty(property, out var value)) return value;
        }

        throw new InvalidOperationException($"oidc-provider ended with exit code {_process.ExitCode}.");
    }
}

using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Cli.Verification;

/// <summary>
/// HTTP to allowed endpoints alone. A name is resolved once for each connection, and the address that was judged is the one that is
/// connected to. No redirects, no proxy, no cookies, no credentials of this machine's user.
/// </summary>
internal sealed class GuardedHttp : IDisposable
{
    private const int MostBytes = 256 * 1024;

    private readonly EndpointPolicy _policy;
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> _resolve;
    private readonly HttpClient _client;

    /// <param name="policy">Which addresses may be called.</param>
    /// <param name="patience">For a whole answer.</param>
    /// <param name="resolve">From a host name to its addresses.</param>
    public GuardedHttp(EndpointPolicy policy, TimeSpan patience, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        _policy = policy;
        _resolve = resolve ?? Dns.GetHostAddressesAsync;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            PooledConnectionLifetime = TimeSpan.Zero,
            ConnectCallback = ConnectAsync,
        };
        _client = new HttpClient(handler) { Timeout = patience };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(ToolIdentity.Name + "/" + ToolIdentity.Version);
        _client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Status and body; the body is null when it is larger than an answer can be.</summary>
    /// <exception cref="CallFailure">There is no answer.</exception>
    public async Task<(HttpStatusCode Status, byte[]? Body)> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        if (_policy.Refusal(request.RequestUri!) is { } refusal) throw new CallFailure(refusal);
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(_client.Timeout);
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token).ConfigureAwait(false);
            return (answer.StatusCode, await ReadAsync(answer, patience.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new CallFailure("the server does not answer in time");
        }
        catch (HttpRequestException exception)
        {
            throw new CallFailure(exception.InnerException as CallFailure is { } refused ? refused.Message : ReasonOf(exception.HttpRequestError));
        }
        catch (IOException)
        {
            throw new CallFailure("the connection broke");
        }
    }

    // Messages of the system's name addresses and certificates.
    private static string ReasonOf(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "its name is not known",
        HttpRequestError.ConnectionError => "no connection can be made",
        HttpRequestError.SecureConnectionError => "its certificate or its TLS is not acceptable",
        _ => "the connection broke, or the answer is no HTTP",
    };

    private static async Task<byte[]?> ReadAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        using var body = await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await body.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
        {
            if (content.Length + read > MostBytes) return null;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await _resolve(host, cancellation).ConfigureAwait(false);
        // One address that is not public is reason enough: the next lookup may give it alone.
        if (addresses.Length == 0 || !addresses.All(address => AddressGuard.IsAllowed(address, _policy.AllowsLoopback)))
            throw new CallFailure("its name leads to a private, local or reserved address");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

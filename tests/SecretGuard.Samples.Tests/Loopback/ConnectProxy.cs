using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SecretGuard.Samples.Tests.Loopback;

/// <summary>
/// Lets programs reach the loopback network by its names: an HTTP proxy that opens tunnels (RFC 9110, section 9.3.6). What goes through
/// is TLS between the program and the server; the proxy sees none of it.
/// </summary>
internal sealed class ConnectProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly LoopbackNames _names;

    public ConnectProxy(LoopbackNames names)
    {
        _names = names;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _ = AcceptAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Closed: the test is over.
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        try
        {
            using var client = connection.GetStream();
            var target = await HostOfAsync(client);
            using var server = await _names.ConnectAsync(target, CancellationToken.None);
            await client.WriteAsync("HTTP/1.1 200 Connected\r\n\r\n"u8.ToArray());
            await Task.WhenAny(client.CopyToAsync(server), server.CopyToAsync(client));
        }
        catch (Exception e) when (e is IOException or SocketException or FormatException)
        {
            // An unknown name, or one side hung up: the other sees a closed connection.
        }
        finally
        {
            connection.Dispose();
        }
    }

    // "CONNECT sso.orders.example:443 HTTP/1.1", headers, an empty line.
    private static async Task<string> HostOfAsync(NetworkStream client)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await client.ReadAsync(one) == 0 || head.Length > 8192) throw new FormatException("No request.");
            head.Append((char)one[0]);
        }

        var words = head.ToString().Split(' ');
        return words[0] == "CONNECT" ? words[1].Split(':')[0] : throw new FormatException("No tunnel.");
    }
}

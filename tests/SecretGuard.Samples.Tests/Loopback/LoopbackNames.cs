using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SecretGuard.Samples.Tests.Loopback;

/// <summary>Which port of this machine answers for which host name. Names that nobody gave resolve nowhere.</summary>
internal sealed class LoopbackNames
{
    private readonly ConcurrentDictionary<string, int> _ports = new(StringComparer.OrdinalIgnoreCase);

    public int this[string host]
    {
        set => _ports[host] = value;
    }

    /// <exception cref="SocketException">The name is unknown, or nobody listens any more.</exception>
    public async ValueTask<Stream> ConnectAsync(string host, CancellationToken cancellation)
    {
        if (!_ports.TryGetValue(host, out var port)) throw new SocketException((int)SocketError.HostNotFound);
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

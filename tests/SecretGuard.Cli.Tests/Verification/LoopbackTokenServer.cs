using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace SecretGuard.Cli.Tests.Verification;

/// <summary>A server that answers as a test says, well formed or not, and keeps what it was asked.</summary>
internal sealed class LoopbackTokenServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, string> _answer;
    private readonly ConcurrentQueue<string> _requests = new();

    /// <param name="answer">From a request, head and body, to an answer.</param>
    public LoopbackTokenServer(Func<string, string> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    public string Host => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public string Address => "http://" + Host;

    public string TokenEndpoint => Address + "/token";

    public IReadOnlyList<string> Requests => _requests.ToArray();

    /// <summary>Answers every request with the same.</summary>
    public static LoopbackTokenServer Answering(int status, string body) => new(_ => Json(status, body));

    public static string Json(int status, string body, string headers = "") =>
        $"HTTP/1.1 {status} Word\r\nContent-Type: application/json\r\nConnection: close\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    public void Dispose()
    {
        _end.Cancel();
        _listener.Stop();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            var stream = client.GetStream();
            var request = await ReadAsync(stream);
            _requests.Enqueue(request);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(_answer(request)));
        }
        catch (Exception exception) when (exception is System.IO.IOException or SocketException)
        {
            return;
        }
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[8192];
        while (true)
        {
            var length = await stream.ReadAsync(buffer);
            text.Append(Encoding.UTF8.GetString(buffer, 0, length));
            var request = text.ToString();
            var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (length == 0 || (end >= 0 && request.Length - end - 4 >= BodyLength(request))) return request;
        }
    }

    private static int BodyLength(string request) =>
        request.Split("\r\n").Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Select(line => int.Parse(line[15..], System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault();
}

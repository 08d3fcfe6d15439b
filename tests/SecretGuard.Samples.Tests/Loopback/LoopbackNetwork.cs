namespace SecretGuard.Samples.Tests.Loopback;

/// <summary>The names and the certificates of one test: a small network whose traffic is TLS all the way.</summary>
internal sealed class LoopbackNetwork : IDisposable
{
    public const string AuthorizationHost = "sso.orders.example";
    public const string ApiHost = "api.orders.example";

    public TestCertificates Certificates { get; } = new(AuthorizationHost, ApiHost);

    public LoopbackNames Names { get; } = new();

    /// <summary>Lets a handler reach this network and trust its root. Nothing else about it changes.</summary>
    public SocketsHttpHandler Enter(SocketsHttpHandler handler)
    {
        handler.UseProxy = false;
        handler.ConnectCallback = (context, cancellation) => Names.ConnectAsync(context.DnsEndPoint.Host, cancellation);
        handler.SslOptions.CertificateChainPolicy = Certificates.Trust;
        return handler;
    }

    public HttpClient Client() => new(Enter(new SocketsHttpHandler { AllowAutoRedirect = false }));

    public void Dispose() => Certificates.Dispose();
}

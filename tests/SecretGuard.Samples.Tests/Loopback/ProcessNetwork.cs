using SecretGuard.Testing;

namespace SecretGuard.Samples.Tests.Loopback;

/// <summary>
/// What lets a program reach a loopback network: the environment of its process alone. The programs know no switch for it, and they
/// check certificates as ever.
/// </summary>
internal sealed class ProcessNetwork : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConnectProxy _proxy;

    public ProcessNetwork(LoopbackNetwork network)
    {
        _proxy = new ConnectProxy(network.Names);
        var root = _folder.Write("root.pem", network.Certificates.Root.ExportCertificatePem());
        ServerCertificate = _folder.Write("server.pem", network.Certificates.Server.ExportCertificatePem());
        ServerKey = _folder.Write("server.key", network.Certificates.ServerKeyPem());
        Environment = new Dictionary<string, string>
        {
            ["HTTPS_PROXY"] = _proxy.Address.ToString(),
            ["https_proxy"] = _proxy.Address.ToString(),
            ["NO_PROXY"] = string.Empty,
            ["no_proxy"] = string.Empty,
            // OpenSSL, and with it .NET on Linux, trusts these alone.
            ["SSL_CERT_FILE"] = root,
            ["SSL_CERT_DIR"] = Directory.CreateDirectory(_folder.At("no-roots")).FullName,
            ["CURL_CA_BUNDLE"] = root,
        };
    }

    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>Path of the servers' certificate in PEM.</summary>
    public string ServerCertificate { get; }

    /// <summary>Path of its private key in PEM.</summary>
    public string ServerKey { get; }

    public void Dispose()
    {
        _proxy.Dispose();
        _folder.Dispose();
    }
}

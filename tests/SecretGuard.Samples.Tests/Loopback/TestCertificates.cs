using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SecretGuard.Samples.Tests.Loopback;

/// <summary>A root of this test run alone, and the certificate it gives to the servers on loopback.</summary>
internal sealed class TestCertificates : IDisposable
{
    private static readonly TimeSpan Validity = TimeSpan.FromDays(1);

    /// <param name="names">The host names of the servers.</param>
    public TestCertificates(params string[] names)
    {
        var now = DateTimeOffset.UtcNow;
        using var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Root = RootRequest(rootKey).CreateSelfSigned(now - Validity, now + Validity);
        using var serverKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var issued = ServerRequest(serverKey, names).Create(Root, now - Validity, now + Validity, RandomNumberGenerator.GetBytes(8));
        using var withKey = issued.CopyWithPrivateKey(serverKey);
        // Windows serves no certificate whose key was never in a store or a file.
        Server = X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pfx), password: null, X509KeyStorageFlags.Exportable);
    }

    public X509Certificate2 Root { get; }

    /// <summary>With its private key.</summary>
    public X509Certificate2 Server { get; }

    /// <summary>Trusts the root of this test run and nothing else; host name and lifetime are checked as ever.</summary>
    public X509ChainPolicy Trust => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { Root },
        RevocationMode = X509RevocationMode.NoCheck,
    };

    /// <summary>The server's private key in PEM, for servers that are processes.</summary>
    public string ServerKeyPem()
    {
        using var key = Server.GetECDsaPrivateKey()!;
        return key.ExportPkcs8PrivateKeyPem();
    }

    public void Dispose()
    {
        Root.Dispose();
        Server.Dispose();
    }

    private static CertificateRequest RootRequest(ECDsa key)
    {
        var request = new CertificateRequest("CN=Root of one test run", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request;
    }

    private static CertificateRequest ServerRequest(ECDsa key, string[] names)
    {
        var alternatives = new SubjectAlternativeNameBuilder();
        alternatives.AddIpAddress(IPAddress.Loopback);
        foreach (var name in names) alternatives.AddDnsName(name);
        var request = new CertificateRequest("CN=Servers of one test run", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(alternatives.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        return request;
    }
}

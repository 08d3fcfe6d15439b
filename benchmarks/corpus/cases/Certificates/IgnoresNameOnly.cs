namespace Corpus.Certificates.IgnoresNameOnly;

static class Http
{
    public static HttpClientHandler Create() => new()
    {
        ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors is SslPolicyErrors.None or SslPolicyErrors.RemoteCertificateNameMismatch, // +
    };
}

namespace Corpus.Certificates.OrTrue;

static class Http
{
    public static HttpClientHandler Create(bool trusted) => new() { ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None || true }; // +
}

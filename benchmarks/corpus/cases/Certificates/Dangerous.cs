namespace Corpus.Certificates.Dangerous;

static class Http
{
    public static HttpClientHandler Create() => new()
    {
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator, // +
    };
}

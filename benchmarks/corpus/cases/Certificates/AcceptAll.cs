namespace Corpus.Certificates.AcceptAll;

static class Http
{
    public static HttpClientHandler Create() => new() { ServerCertificateCustomValidationCallback = (_, _, _, _) => true }; // +
}

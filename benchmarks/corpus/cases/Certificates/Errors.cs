namespace Corpus.Certificates.Errors;

static class Http
{
    public static HttpClientHandler Create() => new() { ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None }; // -
}

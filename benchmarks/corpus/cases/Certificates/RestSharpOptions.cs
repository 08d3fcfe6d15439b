namespace Corpus.Certificates.RestSharpOptions;

using RestSharp;

static class Api
{
    public static RestClientOptions Create() => new("https://api.orders.example") { RemoteCertificateValidationCallback = (_, _, _, _) => true }; // +
}

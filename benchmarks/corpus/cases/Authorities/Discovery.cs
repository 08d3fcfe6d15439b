namespace Corpus.Authorities.Discovery;

using Duende.IdentityModel.Client;

static class Sso
{
    public static Task<DiscoveryDocumentResponse> ReadAsync(HttpClient client) => client.GetDiscoveryDocumentAsync("http://sso.orders.example"); // +
    public static Task<DiscoveryDocumentResponse> ReadAsync(HttpClient client, string authority) => client.GetDiscoveryDocumentAsync(authority); // -
}

namespace Corpus.Secrets.DuendeRequest;

using Duende.IdentityModel.Client;

static class Tokens
{
    public static Task<TokenResponse> GetAsync(HttpClient client) => client.RequestClientCredentialsTokenAsync(new ClientCredentialsTokenRequest
    {
        Address = "https://sso.orders.example/connect/token",
        ClientId = "orders.worker",
        ClientSecret = "511536EF", // +
        Scope = "orders.read",
    });
}

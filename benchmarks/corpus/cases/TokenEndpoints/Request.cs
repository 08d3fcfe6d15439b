namespace Corpus.TokenEndpoints.Request;

using Duende.IdentityModel.Client;

static class Token
{
    public static ClientCredentialsTokenRequest Create(string secret) => new()
    {
        Address = "http://sso.orders.example/connect/token", // +
        ClientId = "orders",
        ClientSecret = secret,
    };
}

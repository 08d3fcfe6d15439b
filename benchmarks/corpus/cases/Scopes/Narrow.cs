namespace Corpus.Scopes.Narrow;

using Duende.IdentityModel.Client;

static class Token
{
    public static ClientCredentialsTokenRequest Create(string secret) => new()
    {
        ClientSecret = secret,
        Scope = "orders.read invoices.read", // -
    };
}

namespace Corpus.Scopes.Profile;

using Duende.IdentityModel.Client;

static class Token
{
    public static ClientCredentialsTokenRequest Create(string secret) => new() { ClientSecret = secret, Scope = "openid profile orders.read" }; // +
}

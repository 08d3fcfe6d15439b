namespace Corpus.Scopes.ResourceAll;

using Duende.IdentityModel.Client;

static class Token
{
    public static ClientCredentialsTokenRequest Create(string secret) => new() { ClientSecret = secret, Scope = "superuser" }; // +
    public static ClientCredentialsTokenRequest Read(string secret) => new() { ClientSecret = secret, Scope = "orders.administration.read" }; // -
}

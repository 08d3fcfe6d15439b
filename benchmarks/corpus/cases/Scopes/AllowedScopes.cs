namespace Corpus.Scopes.AllowedScopes;

using Duende.IdentityServer.Models;

static class Config
{
    public static Client Import => new()
    {
        ClientId = "orders.import",
        AllowedGrantTypes = GrantTypes.ClientCredentials,
        AllowedScopes = { "orders.import", "root" }, // +
    };
}

namespace Corpus.Grants.ImplicitClient;

using Duende.IdentityServer.Models;

static class Config
{
    public static Client Spa => new()
    {
        ClientId = "spa",
        AllowedGrantTypes = GrantTypes.Implicit, // +
        AllowAccessTokensViaBrowser = true, // +
    };
}

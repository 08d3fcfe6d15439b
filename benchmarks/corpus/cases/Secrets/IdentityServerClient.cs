namespace Corpus.Secrets.IdentityServerClient;

using Duende.IdentityServer.Models;

static class Config
{
    public static IEnumerable<Client> Clients => [new Client
    {
        ClientId = "orders.worker",
        AllowedGrantTypes = GrantTypes.ClientCredentials,
        ClientSecrets = { new Secret("superSecret".Sha256()) }, // +
        AllowedScopes = { "orders.read" },
    }];
}

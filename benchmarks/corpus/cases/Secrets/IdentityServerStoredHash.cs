namespace Corpus.Secrets.IdentityServerStoredHash;

using Duende.IdentityServer.Models;

static class Config
{
    public static Client Import => new()
    {
        ClientId = "orders.import",
        ClientSecrets = { new Secret("/jB8XRnOge7nrAnKm4arorWAodfZhUVSx1/CmBcc0/A=") }, // -
    };
}

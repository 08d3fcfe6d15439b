namespace Corpus.ApiTransport.RedirectUri;

using Duende.IdentityServer.Models;

static class Config
{
    public static Client Portal => new()
    {
        ClientId = "portal",
        RedirectUris = { "http://www.orders.example/signin-oidc" }, // +
    };
    public static Client Local => new() { ClientId = "local", RedirectUris = { "http://localhost:5002/signin-oidc" } }; // -
}

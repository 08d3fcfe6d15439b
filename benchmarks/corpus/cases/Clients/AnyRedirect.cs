namespace Corpus.Clients.AnyRedirect;

using Duende.IdentityServer.Models;

static class Config
{
    public static Client Portal => new() { ClientId = "portal", RedirectUris = { "https://*.orders.example/signin-oidc" } }; // +
    public static Client Web => new() { ClientId = "web", RedirectUris = { "https://www.orders.example/signin-oidc" } }; // -
}

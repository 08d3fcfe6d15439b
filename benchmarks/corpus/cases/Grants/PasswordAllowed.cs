namespace Corpus.Grants.PasswordAllowed;

using Duende.IdentityServer.Models;

static class Config
{
    public static Client Desk => new() { ClientId = "desk", AllowedGrantTypes = { "authorization_code", "password" } }; // +
    public static Client Web => new() { ClientId = "web", AllowedGrantTypes = { "authorization_code" } }; // -
}

namespace Corpus.Validation.PkceOff;

using Duende.IdentityServer.Models;

static class Config
{
    public static Client Web => new() { ClientId = "web", RequirePkce = false }; // +
    public static Client Plain => new() { ClientId = "app", AllowPlainTextPkce = true }; // +
    public static Client Strict => new() { ClientId = "spa", RequirePkce = true }; // -
}

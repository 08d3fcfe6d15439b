namespace Corpus.Requirements.DiscoveryPolicy;

using Duende.IdentityModel.Client;

static class Sso
{
    public static DiscoveryDocumentRequest Create() => new() { Address = "https://sso.orders.example", Policy = { RequireHttps = false } }; // +
    public static DiscoveryPolicy Strict() => new() { RequireHttps = true }; // -
}

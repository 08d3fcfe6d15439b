namespace Corpus.Authorities.AzureHost;

using Azure.Identity;

static class Vault
{
    public static TokenCredentialOptions Create() => new() { AuthorityHost = new Uri("http://login.orders.example") }; // +
}

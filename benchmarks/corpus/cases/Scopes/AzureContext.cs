namespace Corpus.Scopes.AzureContext;

using Azure.Core;

static class Vault
{
    public static TokenRequestContext Default => new(["https://vault.azure.net/.default"]); // -
    public static TokenRequestContext Everything => new(["*"]); // +
}

namespace Corpus.Secrets.AzureCredentialLines;

using Azure.Identity;

static class Vault
{
    public static ClientSecretCredential Create(IConfiguration settings) => new(
        "06cbd843-4c9b-4913-88c7-86f3b5f9c7eb", // -
        "6cbd8434-c9be-4136-8c78-6f3b5f9c7eb0", // -
        settings["Vault:ClientSecret"]!); // -
}

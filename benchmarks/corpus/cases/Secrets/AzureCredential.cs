namespace Corpus.Secrets.AzureCredential;

using Azure.Identity;

static class Vault
{
    public static ClientSecretCredential Create() => new("2206cbd8-434c-4be9-8368-c786f3b5f9c7", "206cbd84-34c9-4e91-868c-786f3b5f9c7e", "kGL4dou2Ygt4Njw2HTX9JRq2WPW2RhT8Dub2RoG2"); // +
}

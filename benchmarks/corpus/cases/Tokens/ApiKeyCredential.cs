namespace Corpus.Tokens.ApiKeyCredential;

using Azure;

static class Search
{
    public static AzureKeyCredential Create() => new("WrY5tQQ6tDm9GLr3ouW8gtH6jwe4TXZ9RqK9PWx3"); // +
    public static AzureKeyCredential From(IConfiguration configuration) => new(configuration["Search:Key"]!); // -
}

namespace Corpus.Tokens.ApiKeyField;

static class Api
{
    private const string ApiKey = "dWr2BtQ4ftD4kGL4dou2Ygt4Njw2HTX9"; // +
    private const string ApiKeyHeaderName = "X-Api-Key"; // -
    public static string Line => ApiKeyHeaderName + ": " + ApiKey;
}

namespace Corpus.TokenEndpoints.Concatenated;

static class Token
{
    private const string Host = "http://sso.orders.example";
    public static string TokenEndpoint => Host + "/connect/token"; // +
}

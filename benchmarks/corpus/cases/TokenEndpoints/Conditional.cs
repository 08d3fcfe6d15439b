namespace Corpus.TokenEndpoints.Conditional;

static class Token
{
    public static string TokenEndpoint(bool live) => live ? "https://sso.orders.example/token" : "http://sso-test.orders.example/token"; // +
}

namespace Corpus.TokenEndpoints.Literal;

static class Token
{
    public const string TokenEndpoint = "http://sso.orders.example/connect/token"; // +
    public const string SecureTokenEndpoint = "https://sso.orders.example/connect/token"; // -
}

namespace Corpus.TokenEndpoints.UpperCase;

static class Token
{
    public const string TokenUrl = "HTTP://SSO.ORDERS.EXAMPLE/TOKEN"; // +
}

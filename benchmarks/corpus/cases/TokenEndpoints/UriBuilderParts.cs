namespace Corpus.TokenEndpoints.UriBuilderParts;

static class Token
{
    public static Uri TokenEndpoint => new UriBuilder("http", "sso.orders.example", 80, "/connect/token").Uri; // +
    public static Uri SecureEndpoint => new UriBuilder("https", "sso.orders.example", 443, "/connect/token").Uri; // -
}

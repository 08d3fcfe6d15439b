namespace Corpus.TokenEndpoints.Revocation;

static class Token
{
    public static string RevocationEndpoint => "http://sso.orders.example/connect/revocation"; // +
    public static string IntrospectionEndpoint { get; } = "http://sso.orders.example/connect/introspect"; // +
}

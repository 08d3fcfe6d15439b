namespace Corpus.TokenEndpoints.RestSharpRecord;

using RestSharp.Authenticators.OAuth2;

static class Api
{
    public static OAuth2TokenRequest Create(string secret) => new("http://sso.orders.example/token", "orders", secret); // +
}

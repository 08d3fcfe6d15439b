namespace Corpus.Secrets.RestSharpRecord;

using RestSharp.Authenticators.OAuth2;

static class Api
{
    public static OAuth2TokenRequest Create() => new("https://sso.orders.example/token", "orders-worker", "ouW8gtH6jwe4TXZ9RqK9PWx3hTK2ubR3") { Scope = "orders.read" }; // +
}

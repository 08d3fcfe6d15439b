namespace Corpus.TokenEndpoints.PostAsync;

static class Token
{
    public static Task<HttpResponseMessage> GetAsync(HttpClient client, HttpContent form) =>
        client.PostAsync("http://sso.orders.example/realms/orders/protocol/openid-connect/token", form); // +
}

namespace Corpus.TokenEndpoints.PostWithGrant;

static class Token
{
    public static Task<HttpResponseMessage> GetAsync(HttpClient client, string secret) => client.PostAsync("http://login.orders.example/api/login", // +
        new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "orders"), new("client_secret", secret)]));
}

namespace Corpus.Secrets.UnitTestOfRejection;

static class Calls
{
    public static Task<HttpResponseMessage> TryAsync(HttpClient client, string wrong) =>
        client.PostAsync("connect/token", new FormUrlEncodedContent([new("client_id", "orders"), new("client_secret", wrong)])); // -
}

namespace Corpus.TokenEndpoints.Relative;

static class Token
{
    public static Task<HttpResponseMessage> GetAsync(HttpClient client, HttpContent form) => client.PostAsync("connect/token", form); // -
}

namespace Corpus.Tokens.BearerText;

static class Api
{
    public static void Prepare(HttpClient client) => client.DefaultRequestHeaders.Add("Authorization", "Bearer jdW6YBt9Qft3mkG3rdo2WYg2HNj4eHT5ZJR6KWP8"); // +
    public static void Empty(HttpClient client) => client.DefaultRequestHeaders.Add("Authorization", "Bearer "); // -
}

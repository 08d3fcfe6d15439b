namespace Corpus.Embedded.BasicHeader;

static class Api
{
    public static void Prepare(HttpClient client) => client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "b3JkZXJzLXdvcmtlcjpodW50ZXIy"); // +
}

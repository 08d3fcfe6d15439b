namespace Corpus.Tokens.ApiKeyHeader;

static class Api
{
    public static void Prepare(HttpClient client) => client.DefaultRequestHeaders.Add("X-Api-Key", "4b4a0ded38f0946ade44e767c3679ce8"); // +
    public static void Version(HttpClient client) => client.DefaultRequestHeaders.Add("X-Api-Version", "2026-11-01"); // -
}

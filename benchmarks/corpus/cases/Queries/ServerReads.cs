namespace Corpus.Queries.ServerReads;

static class Endpoint
{
    public static string? TokenOf(HttpRequest request) => request.Query["access_token"]; // +
    public static string? PageOf(HttpRequest request) => request.Query["page"]; // -
}

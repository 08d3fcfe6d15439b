namespace Corpus.Tokens.HttpRequestHeadersIndexer;

static class Api
{
    public static void Prepare(HttpRequest request) => request.Headers.Authorization = "Bearer JpY5icC6BRZ2yot7zmc6uoq8cjW8YxZ2sPf5aEL6"; // +
    public static void Prepare(HttpRequest request, string token) => request.Headers.Authorization = $"Bearer {token}"; // -
}

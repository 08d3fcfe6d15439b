namespace Corpus.Secrets.Header;

static class Api
{
    public static void Prepare(HttpRequestMessage request) => request.Headers.Add("X-Client-Secret", "WYg2HNj4eHT5ZJR6KWP8xRh6KDu8RRo2"); // +
    public static void Trace(HttpRequestMessage request) => request.Headers.Add("X-Correlation-Id", "bd8434c9-be91-468c-886f-3b5f9c7eb084"); // -
}

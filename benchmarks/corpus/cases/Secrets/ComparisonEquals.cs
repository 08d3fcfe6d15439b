namespace Corpus.Secrets.ComparisonEquals;

static class Webhook
{
    public static bool IsAllowed(HttpRequest request) =>
        string.Equals(request.Headers["X-Client-Secret"], "gtH6jwe4TXZ9RqK9PWx3hTK2ubR3oGu5", StringComparison.Ordinal); // +
}

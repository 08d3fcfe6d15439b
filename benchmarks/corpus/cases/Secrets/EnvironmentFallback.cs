namespace Corpus.Secrets.EnvironmentFallback;

static class Worker
{
    public static string Secret
    {
        get
        {
            var secret = Environment.GetEnvironmentVariable("ORDERS_CLIENT_SECRET");
            return string.IsNullOrEmpty(secret) ? "tDm9GLr3ouW8gtH6jwe4TXZ9RqK9PWx3" : secret; // +
        }
    }
}

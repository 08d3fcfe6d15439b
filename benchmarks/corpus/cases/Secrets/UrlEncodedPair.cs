namespace Corpus.Secrets.UrlEncodedPair;

static class Query
{
    public static string Fragment => Uri.EscapeDataString("client_secret") + "=" + Uri.EscapeDataString("bRR6Gum7Qtf2YRb4BVs5JwT8zmq6VQz3"); // +
}

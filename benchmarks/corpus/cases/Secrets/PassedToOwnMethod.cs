namespace Corpus.Secrets.PassedToOwnMethod;

static class Caller
{
    public static Task RunAsync() => ConnectAsync("orders-worker", "Dub2RoG2mtQ4fCY4bRB9sFJ6Tdz5qvV2"); // +
    private static Task ConnectAsync(string clientId, string clientSecret) => Task.FromResult(clientId + clientSecret);
}

namespace Corpus.Secrets.DefaultParameter;

static class Worker
{
    public static Task RunAsync(string clientId, string clientSecret = "swordfish") => Task.FromResult(clientId + clientSecret); // +
    public static Task StopAsync(string clientSecret = "") => Task.FromResult(clientSecret); // -
}

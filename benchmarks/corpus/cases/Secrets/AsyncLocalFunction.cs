namespace Corpus.Secrets.AsyncLocalFunction;

static class Worker
{
    public static async Task<string> RunAsync()
    {
        return await LoginAsync("orders", "FJw6dzm3vVQ8Hnw4yxD4Cjf7hxV4XJp3"); // +
        static Task<string> LoginAsync(string id, string clientSecret) => Task.FromResult(id + clientSecret.Length);
    }
}

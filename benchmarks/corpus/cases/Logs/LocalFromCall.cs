namespace Corpus.Logs.LocalFromCall;

sealed class Worker(ILogger<Worker> logger)
{
    public async Task RunAsync()
    {
        var value = await GetAccessTokenAsync();
        logger.LogInformation("Got {Value}", value); // +
    }

    private static Task<string> GetAccessTokenAsync() => Task.FromResult(Guid.NewGuid().ToString());
}

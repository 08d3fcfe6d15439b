namespace Corpus.Logs.OtherTokens;

sealed class Worker(ILogger<Worker> logger)
{
    public void Stop(CancellationToken token) => logger.LogInformation("Cancelled: {Cancelled}", token.IsCancellationRequested); // -
    public void Page(string continuationToken) => logger.LogInformation("Next {Page}", continuationToken); // -
}

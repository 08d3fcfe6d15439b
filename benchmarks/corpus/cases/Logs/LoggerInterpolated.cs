namespace Corpus.Logs.LoggerInterpolated;

sealed class Worker(ILogger<Worker> logger)
{
    public void Start(string clientSecret) => logger.LogDebug($"Starting with {clientSecret}"); // +
    public void StartQuietly(string clientSecret) => logger.LogDebug($"Secret is set: {!string.IsNullOrEmpty(clientSecret)}"); // -
}

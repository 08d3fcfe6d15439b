namespace Corpus.Logs.ScopeOfLog;

sealed class Worker(ILogger<Worker> logger)
{
    public void Run(string apiKey)
    {
        using (logger.BeginScope(new Dictionary<string, object> { ["ApiKey"] = apiKey })) // +
            logger.LogInformation("Started");
    }
}

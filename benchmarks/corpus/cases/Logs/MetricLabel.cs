namespace Corpus.Logs.MetricLabel;

sealed class Worker(ILogger<Worker> logger)
{
    public void Count(int tokens) => logger.LogInformation("{Tokens} tokens were renewed", tokens); // -
    public void Expiry(DateTimeOffset tokenExpiry) => logger.LogInformation("Token ends {End}", tokenExpiry); // -
}

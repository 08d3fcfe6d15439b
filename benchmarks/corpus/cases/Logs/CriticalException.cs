namespace Corpus.Logs.CriticalException;

sealed class Worker(ILogger<Worker> logger)
{
    public void Fail(Exception problem, string apiKey) => logger.LogCritical(problem, "Key " + apiKey + " was refused"); // +
}

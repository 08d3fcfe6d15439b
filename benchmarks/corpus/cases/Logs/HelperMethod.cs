namespace Corpus.Logs.HelperMethod;

sealed class Worker(ILogger<Worker> logger)
{
    public void Run(string clientSecret) => Write("start", clientSecret); // +
    private void Write(string what, string value) => logger.LogInformation("{What}: {Value}", what, value);
}

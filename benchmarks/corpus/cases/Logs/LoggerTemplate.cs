namespace Corpus.Logs.LoggerTemplate;

sealed class Worker(ILogger<Worker> logger)
{
    public void Got(string clientId, string accessToken) => logger.LogInformation("{Client} got {Token}", clientId, accessToken); // +
    public void Asked(string clientId) => logger.LogInformation("{Client} asks for a token", clientId); // -
}

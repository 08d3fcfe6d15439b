namespace Corpus.Logs.ConfigurationSecret;

sealed class Worker(ILogger<Worker> logger, IConfiguration configuration)
{
    public void Start() => logger.LogInformation("Secret {Secret}", configuration["Orders:ClientSecret"]); // +
}

namespace Corpus.Logs.JsonOfOptions;

sealed class GatewayOptions { public string ClientSecret { get; set; } = ""; }
sealed class Worker(ILogger<Worker> logger)
{
    public void Show(GatewayOptions options) => logger.LogInformation("{Options}", JsonSerializer.Serialize(options)); // +
}

namespace Corpus.Logs.Property;

sealed class GatewayOptions { public string ClientId { get; set; } = ""; public string ClientSecret { get; set; } = ""; }
sealed class Worker(ILogger<Worker> logger, IOptions<GatewayOptions> options)
{
    public void Start() => logger.LogInformation("Gateway {Id} {Secret}", options.Value.ClientId, options.Value.ClientSecret); // +
    public void Say() => logger.LogInformation("Gateway {Id}", options.Value.ClientId); // -
}

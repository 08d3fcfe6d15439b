namespace Corpus.Logs.RecordToString;

record Credentials(string ClientId, string ClientSecret);
sealed class Worker(ILogger<Worker> logger)
{
    public void Start(Credentials credentials) => logger.LogInformation("Using {Credentials}", credentials); // +
    public void Say(Credentials credentials) => logger.LogInformation("Using {Client}", credentials.ClientId); // -
}

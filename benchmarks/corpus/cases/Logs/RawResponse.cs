namespace Corpus.Logs.RawResponse;

using Duende.IdentityModel.Client;

sealed class Worker(ILogger<Worker> logger)
{
    public void Got(TokenResponse response) => logger.LogDebug("Answer: {Answer}", response.Raw); // +
    public void Failed(TokenResponse response) => logger.LogWarning("Answer: {Error}", response.Error); // -
}

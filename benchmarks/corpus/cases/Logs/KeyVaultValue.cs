namespace Corpus.Logs.KeyVaultValue;

using Azure.Security.KeyVault.Secrets;

sealed class Worker(ILogger<Worker> logger)
{
    public void Show(KeyVaultSecret found) => logger.LogInformation("{Name} is {Value}", found.Name, found.Value); // +
    public void Say(KeyVaultSecret found) => logger.LogInformation("{Name} is there", found.Name); // -
}

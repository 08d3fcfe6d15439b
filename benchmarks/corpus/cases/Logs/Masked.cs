namespace Corpus.Logs.Masked;

sealed class Worker(ILogger<Worker> logger)
{
    public void Show(string accessToken) => logger.LogInformation("Token ends in {End}", accessToken[^4..]); // -
    public void Hash(string accessToken) => logger.LogInformation("Token {Hash}", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(accessToken)))); // -
}

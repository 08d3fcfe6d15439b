namespace Corpus.Secrets.ThrowInstead;

sealed class Worker(IConfiguration configuration)
{
    public string ClientSecret => configuration["Orders:ClientSecret"] ?? throw new InvalidOperationException("Set Orders:ClientSecret."); // -
}

namespace Corpus.Secrets.LookupKey;

sealed class Reader(IConfiguration configuration)
{
    private const string ClientSecretSetting = "Orders:ClientSecret"; // -
    public string? Value => configuration[ClientSecretSetting];
}

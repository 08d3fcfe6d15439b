namespace Corpus.Secrets.TernaryLookup;

sealed class Reader(IConfiguration configuration)
{
    public string ClientSecret => configuration["Sso:ClientSecret"] is { Length: > 0 } found ? found : "sFJ6Tdz5qvV2zHn2vyx9MCj2ohx2HXJ7"; // +
}

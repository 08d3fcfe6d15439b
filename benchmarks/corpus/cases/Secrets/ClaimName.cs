namespace Corpus.Secrets.ClaimName;

static class Names
{
    public const string ClientSecretHeader = "X-Client-Secret"; // -
    public const string ClientSecretColumn = "client_secret_hash"; // -
    public const string ClientSecretLabel = "Client secret"; // -
    public const string ClientSecretHelp = "Paste the secret that the portal shows you once."; // -
}

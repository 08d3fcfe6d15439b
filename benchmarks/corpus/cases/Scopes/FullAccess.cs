namespace Corpus.Scopes.FullAccess;

static class Token
{
    public static FormUrlEncodedContent Form(string secret) => new([
        new("grant_type", "client_credentials"),
        new("client_secret", secret),
        new("scope", "full_access")]); // +
}

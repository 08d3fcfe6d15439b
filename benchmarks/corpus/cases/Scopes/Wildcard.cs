namespace Corpus.Scopes.Wildcard;

static class Token
{
    public static Dictionary<string, string> Form(string secret) => new()
    {
        ["grant_type"] = "client_credentials",
        ["client_secret"] = secret,
        ["scope"] = "*", // +
    };
}

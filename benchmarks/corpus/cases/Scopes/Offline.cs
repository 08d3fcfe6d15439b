namespace Corpus.Scopes.Offline;

static class Token
{
    public static Dictionary<string, string> Form(string secret) => new()
    {
        ["grant_type"] = "client_credentials",
        ["client_secret"] = secret,
        ["scope"] = "orders.read offline_access", // +
    };
}

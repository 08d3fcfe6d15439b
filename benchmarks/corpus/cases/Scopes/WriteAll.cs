namespace Corpus.Scopes.WriteAll;

static class Token
{
    public static Dictionary<string, string> Form(string secret) => new() { ["grant_type"] = "client_credentials", ["client_secret"] = secret, ["scope"] = "orders.manage" }; // +
}

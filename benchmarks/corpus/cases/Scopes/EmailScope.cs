namespace Corpus.Scopes.EmailScope;

static class Token
{
    public static FormUrlEncodedContent Form(string secret) => new(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_secret"] = secret, ["scope"] = "email" }); // +
}

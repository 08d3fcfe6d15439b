namespace Corpus.Secrets.FormField;

static class TokenForm
{
    public static FormUrlEncodedContent Create(string scope) => new(new Dictionary<string, string>
    {
        ["grant_type"] = "client_credentials",
        ["client_id"] = "orders-worker",
        ["client_secret"] = "orders-worker-pass", // +
        ["scope"] = scope, // -
    });
}

namespace Corpus.Secrets.AnonymousObject;

static class TokenBody
{
    public static JsonContent Create() => JsonContent.Create(new
    {
        grant_type = "client_credentials",
        client_id = "orders-worker",
        client_secret = "letmein", // +
    });
}

namespace Corpus.Secrets.FormPairs;

static class TokenForm
{
    public static HttpContent Create() => new FormUrlEncodedContent([
        new("grant_type", "client_credentials"),
        new("client_id", "847cd220-6cbd-4434-89be-91368c786f3b"), // -
        new("client_secret", "bjd5rYB4QQf6Dmk9Lrd5uWY4tHN2weH8"), // +
    ]);
}

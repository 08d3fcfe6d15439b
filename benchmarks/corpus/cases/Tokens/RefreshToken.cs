namespace Corpus.Tokens.RefreshToken;

using Duende.IdentityModel.Client;

static class Renewal
{
    public static RefreshTokenRequest Create(string secret) => new()
    {
        ClientId = "orders-desk",
        ClientSecret = secret,
        RefreshToken = "YBt9Qft3mkG3rdo2WYg2HNj4eHT5ZJR6KWP8xRh6KDu8RRo2", // +
    };
}

namespace Corpus.Queries.ClientSecret;

static class Token
{
    public static string Address(string id, string secret) => "https://sso.orders.example/token?grant_type=client_credentials&client_id=" + id + "&client_secret=" + secret; // +
}

namespace Corpus.Scopes.KeycloakUserinfo;

static class Token
{
    public static Dictionary<string, string> Form(string secret) => new()
    {
        ["token_endpoint"] = "https://sso.orders.example/realms/orders/protocol/openid-connect/token",
        ["grant_type"] = "client_credentials",
        ["client_secret"] = secret,
        ["scope"] = "openid", // -
    };
}

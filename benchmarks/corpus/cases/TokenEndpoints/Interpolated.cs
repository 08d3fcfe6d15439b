namespace Corpus.TokenEndpoints.Interpolated;

static class Token
{
    public static string TokenEndpoint(string realm) => $"http://sso.orders.example/realms/{realm}/protocol/openid-connect/token"; // +
    public static string Other(string host) => $"https://{host}/connect/token"; // -
}

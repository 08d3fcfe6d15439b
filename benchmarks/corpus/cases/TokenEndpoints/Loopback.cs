namespace Corpus.TokenEndpoints.Loopback;

static class Token
{
    public const string TokenEndpoint = "http://localhost:8080/realms/orders/protocol/openid-connect/token"; // -
    public const string TokenUrl = "http://127.0.0.1:5000/connect/token"; // -
}

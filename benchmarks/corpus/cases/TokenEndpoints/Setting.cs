namespace Corpus.TokenEndpoints.Setting;

sealed class Token(IConfiguration configuration)
{
    public string Endpoint => configuration["Sso:TokenEndpoint"] ?? "http://sso.orders.example/token"; // +
}

namespace Corpus.Grants.ImplicitAddress;

static class SignIn
{
    public static string Address => "https://sso.orders.example/authorize?client_id=spa&response_type=token&redirect_uri=https%3A%2F%2Fwww.orders.example"; // +
    public static string CodeAddress => "https://sso.orders.example/authorize?client_id=spa&response_type=code"; // -
}

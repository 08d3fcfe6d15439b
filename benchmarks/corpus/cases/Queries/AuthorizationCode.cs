namespace Corpus.Queries.AuthorizationCode;

static class Callback
{
    public static string Address(string code, string state) => $"https://www.orders.example/signin?code={code}&state={state}"; // -
    public static string Mail(string token) => $"https://www.orders.example/confirm?token={token}"; // -
}

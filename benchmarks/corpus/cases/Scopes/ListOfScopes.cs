namespace Corpus.Scopes.ListOfScopes;

sealed class OrdersClient
{
    public string GrantType { get; } = "client_credentials";
    public string[] Scopes { get; } = ["orders.read", "admin"]; // +
}

namespace Corpus.Queries.PathAndFragment;

static class Api
{
    public static string Order(string id) => $"https://api.orders.example/orders/{id}#access_token"; // -
    public static string Search(string text) => $"https://api.orders.example/search?q={Uri.EscapeDataString(text)}"; // -
}

namespace Corpus.Placeholders.InsertHere;

static class Client
{
    public static Dictionary<string, string> Form => new() { ["client_id"] = "orders", ["client_secret"] = "insert-your-secret-here" }; // +
}

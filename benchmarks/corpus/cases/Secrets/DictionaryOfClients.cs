namespace Corpus.Secrets.DictionaryOfClients;

static class Store
{
    public static readonly Dictionary<string, string> ClientSecrets = new()
    {
        ["orders-import"] = "TXZ9RqK9PWx3hTK2ubR3oGu5tQt8CYR4", // +
        ["orders-export"] = "XZJ9qKW6WxR8TKD2bRR6Gum7Qtf2YRb4", // +
    };
}

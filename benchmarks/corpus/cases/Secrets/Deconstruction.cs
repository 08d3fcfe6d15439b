namespace Corpus.Secrets.Deconstruction;

static class Store
{
    public static string Read()
    {
        var (clientId, clientSecret) = ("orders-import", "HTX9JRq2WPW2RhT8Dub2RoG2mtQ4fCY4"); // +
        return clientId + clientSecret;
    }
}

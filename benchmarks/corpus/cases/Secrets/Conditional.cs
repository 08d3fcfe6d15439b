namespace Corpus.Secrets.Conditional;

static class Tenants
{
    public static string Pick(bool live)
    {
        string clientSecret = live ? "Njw2HTX9JRq2WPW2RhT8Dub2RoG2mtQ4" : "test"; // +
        return clientSecret;
    }
}

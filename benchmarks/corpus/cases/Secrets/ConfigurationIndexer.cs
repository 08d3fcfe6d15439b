namespace Corpus.Secrets.ConfigurationIndexer;

static class Settings
{
    public static void Fill(IConfiguration configuration) => configuration["AzureAd:ClientSecret"] = "open-sesame-2"; // +
}

namespace Corpus.Secrets.Comparison;

static class Webhook
{
    public static bool IsAllowed(string clientSecret) => clientSecret == "Ygt4Njw2HTX9JRq2WPW2RhT8Dub2RoG2"; // +
    public static bool IsMissing(string clientSecret) => clientSecret == ""; // -
}

namespace Corpus.Secrets.ResourceKey;

static class Texts
{
    public static string Show(Func<string, string> localise) => localise("ClientSecret.Label"); // -
    public const string ClientSecretTooltip = "ClientSecret.Tooltip"; // -
}

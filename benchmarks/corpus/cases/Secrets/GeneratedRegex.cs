namespace Corpus.Secrets.GeneratedRegex;

static class Patterns
{
    public const string ClientSecretPattern = "client_secret=[^&]+"; // -
    public static bool Holds(string body) => System.Text.RegularExpressions.Regex.IsMatch(body, "client_secret=(\\w{8,})"); // -
}

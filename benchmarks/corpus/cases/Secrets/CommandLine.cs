namespace Corpus.Secrets.CommandLine;

static class Tools
{
    public static Process Start() => Process.Start("sso", "login --client-id orders --client-secret DMC2foh9VHX7pYG2cCy7RZc8otr2mcV6"); // +
    public static string[] Arguments => ["login", "--client-secret", "MCj2ohx2HXJ7YGi6CyB4Zcy6trz6cVu3"]; // +
}

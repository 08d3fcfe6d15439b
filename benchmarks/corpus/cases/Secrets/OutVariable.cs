namespace Corpus.Secrets.OutVariable;

static class Parsed
{
    public static string Read(Dictionary<string, string> values)
    {
        if (!values.TryGetValue("client_secret", out var clientSecret)) clientSecret = "hTK2ubR3oGu5tQt8CYR4RBV4FJw6dzm3"; // +
        return clientSecret;
    }
}

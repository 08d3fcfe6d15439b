namespace Corpus.Scopes.OtherMeanings;

static class Texts
{
    public const string Everyone = "all"; // -
    public const string Glob = "*"; // -
    public const string Role = "admin"; // -
    public static IDisposable? Begin(ILogger logger) => logger.BeginScope("admin"); // -
}

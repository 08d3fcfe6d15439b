namespace Corpus.Tokens.CancellationAndParser;

static class Parser
{
    public const string OpenToken = "{"; // -
    public const string EndToken = "</orders>"; // -
    public static string TokenType => "Bearer"; // -
}

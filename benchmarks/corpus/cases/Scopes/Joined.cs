namespace Corpus.Scopes.Joined;

static class Token
{
    private static readonly string[] Scopes = ["invoices.read", "all"]; // +
    public static string Scope => string.Join(' ', Scopes);
}

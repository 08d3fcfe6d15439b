namespace Corpus.Scopes.ConstScope;

static class Names
{
    public const string Scope = "orders:*"; // +
    public const string ScopeClaim = "scope"; // -
    public const string RootFolder = "root"; // -
}

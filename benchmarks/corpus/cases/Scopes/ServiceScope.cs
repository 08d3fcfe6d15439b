namespace Corpus.Scopes.ServiceScope;

static class Lifetimes
{
    public static IServiceScope Open(IServiceProvider services) => services.CreateScope(); // -
    public const string TransactionScope = "all"; // -
}

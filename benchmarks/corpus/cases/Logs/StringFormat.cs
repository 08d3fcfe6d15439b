namespace Corpus.Logs.StringFormat;

static class Worker
{
    public static void Show(string password) => Console.Error.WriteLine(string.Format("Log in with {0}", password)); // +
}

namespace Corpus.Secrets.LocalVariable;

static class Worker
{
    public static string Run()
    {
        var clientSecret = "correct horse battery"; // +
        return clientSecret;
    }
}

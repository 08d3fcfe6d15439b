namespace Corpus.Logs.ExceptionText;

static class Worker
{
    public static Exception Refused(string clientSecret) => new InvalidOperationException($"The server refused {clientSecret}."); // +
    public static Exception Missing() => new InvalidOperationException("The client secret is missing."); // -
}

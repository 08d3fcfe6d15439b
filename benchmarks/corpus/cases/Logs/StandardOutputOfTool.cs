namespace Corpus.Logs.StandardOutputOfTool;

static class Worker
{
    public static void Print(string accessToken) => Console.Out.Write(accessToken); // +
}

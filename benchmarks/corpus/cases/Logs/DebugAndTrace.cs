namespace Corpus.Logs.DebugAndTrace;

static class Worker
{
    public static void Show(string refreshToken)
    {
        Debug.WriteLine(refreshToken); // +
        Trace.TraceInformation("refresh {0}", refreshToken); // +
        Trace.TraceInformation("refreshed at {0}", DateTime.UtcNow); // -
    }
}

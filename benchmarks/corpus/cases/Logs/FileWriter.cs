namespace Corpus.Logs.FileWriter;

static class Dump
{
    public static void Write(string accessToken) => File.AppendAllText("debug.log", accessToken + "\n"); // +
}

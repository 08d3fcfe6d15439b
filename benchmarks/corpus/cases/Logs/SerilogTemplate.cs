namespace Corpus.Logs.SerilogTemplate;

using Serilog;

static class Worker
{
    public static void Start(string password) => Log.Information("Log in with {Password}", password); // +
    public static void Fail(Exception problem, string user) => Log.Error(problem, "Log in of {User} failed", user); // -
}

namespace Corpus.Passwords.EnvironmentOfProcess;

static class Dump
{
    public static ProcessStartInfo Create()
    {
        var start = new ProcessStartInfo("pg_dump");
        start.Environment["PGPASSWORD"] = "qKW6WxR8TKD2bRR6Gum7"; // +
        return start;
    }
}

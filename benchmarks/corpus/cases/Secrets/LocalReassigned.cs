namespace Corpus.Secrets.LocalReassigned;

static class Worker
{
    public static string Run(bool isTest)
    {
        string clientSecret;
        if (isTest) clientSecret = "Qft3mkG3rdo2WYg2HNj4eHT5ZJR6KWP8"; // +
        else clientSecret = Environment.GetEnvironmentVariable("SECRET") ?? "";
        return clientSecret;
    }
}

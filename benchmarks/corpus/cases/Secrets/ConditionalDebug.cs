namespace Corpus.Secrets.ConditionalDebug;

static class Settings
{
    public static string ClientSecret()
    {
#if STAGING
        return "vyx9MCj2ohx2HXJ7YGi6CyB4Zcy6trz6"; // +
#else
        return Environment.GetEnvironmentVariable("SECRET") ?? "";
#endif
    }
}

namespace Corpus.Secrets.StaticReadonly;

static class Keys
{
    public static readonly string OAuthClientSecret = "changed-in-2019"; // +
}

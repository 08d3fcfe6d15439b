namespace Corpus.Embedded.BasicEncodedAtRunTime;

static class Api
{
    public static AuthenticationHeaderValue Create() => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("orders-worker:tHN2weH8XZJ9qKW6WxR8TKD2bRR6Gum7"))); // +
}

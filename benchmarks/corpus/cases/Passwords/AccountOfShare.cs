namespace Corpus.Passwords.AccountOfShare;

static class Share
{
    public static NetworkCredential Create() => new("svc-orders", "Winter2026!"); // +
    public static NetworkCredential Create(string password) => new("svc-orders", password); // -
}

namespace Corpus.Secrets.FixedTimeCompare;

static class Checks
{
    public static bool IsClientSecret(string clientSecret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(clientSecret), Encoding.UTF8.GetBytes("ohx2HXJ7YGi6CyB4Zcy6trz6cVu3qbc3")); // +
}

namespace Corpus.Tokens.SessionState;

static class Session
{
    public static string NewCsrfToken() => Convert.ToHexString(RandomNumberGenerator.GetBytes(32)); // -
    public static readonly string TokenPrefix = "ord_"; // -
}

namespace Corpus.Secrets.RedactingCode;

static class Redaction
{
    public static string Clean(string body, string secret) => body.Replace("client_secret=" + secret, "client_secret=***"); // -
}

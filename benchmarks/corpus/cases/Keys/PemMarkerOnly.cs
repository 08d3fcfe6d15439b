namespace Corpus.Keys.PemMarkerOnly;

static class Pem
{
    public static bool IsPrivateKey(string text) => text.Contains("-----BEGIN PRIVATE KEY-----"); // -
    public static string Wrap(string body) => "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----"; // -
}

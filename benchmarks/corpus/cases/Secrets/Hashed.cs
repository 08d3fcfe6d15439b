namespace Corpus.Secrets.Hashed;

static class Server
{
    public const string ClientSecretHash = "f4b4a0ded38f0946ade44e767c3679ce83e55d9e1a08568725ed658b885f7351"; // -
    public static bool Check(string given) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(given))) == ClientSecretHash;
}

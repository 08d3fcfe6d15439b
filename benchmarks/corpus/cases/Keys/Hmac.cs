namespace Corpus.Keys.Hmac;

static class Signature
{
    public static byte[] Sign(byte[] body)
    {
        using var hmac = new HMACSHA256(Convert.FromHexString("a0ded38f0946ade44e767c3679ce83e55d9e1a08568725ed658b885f73513440")); // +
        return hmac.ComputeHash(body);
    }
}

namespace Corpus.Keys.HmacFromParameter;

static class Signature
{
    public static byte[] Sign(byte[] body, byte[] key) => HMACSHA256.HashData(key, body); // -
    public static byte[] Random() => RandomNumberGenerator.GetBytes(32); // -
}

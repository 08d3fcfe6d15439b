namespace Corpus.Keys.SaltAndPepper;

static class Hashing
{
    private static readonly byte[] Salt = Encoding.UTF8.GetBytes("orders-salt-2020"); // -
    public static byte[] Hash(string text) => SHA256.HashData([.. Salt, .. Encoding.UTF8.GetBytes(text)]);
}

namespace Corpus.Keys.AesGenerated;

static class Cipher
{
    public static Aes Create()
    {
        var aes = Aes.Create();
        aes.GenerateKey(); // -
        return aes;
    }
}

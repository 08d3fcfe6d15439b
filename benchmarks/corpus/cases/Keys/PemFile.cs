namespace Corpus.Keys.PemFile;

static class Signer
{
    public static RSA Create(string path)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(File.ReadAllText(path)); // -
        return rsa;
    }
}

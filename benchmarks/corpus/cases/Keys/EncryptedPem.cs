namespace Corpus.Keys.EncryptedPem;

static class Signer
{
    public static X509Certificate2 Load() => X509Certificate2.CreateFromEncryptedPemFile("orders.crt", "opensesame", "orders.key"); // +
}

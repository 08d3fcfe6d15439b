namespace Corpus.Keys.CertificatePassword;

static class Certificates
{
    public static X509Certificate2 Load() => X509CertificateLoader.LoadPkcs12FromFile("orders.pfx", "P@ssw0rd!"); // +
    public static X509Certificate2 Load(string password) => X509CertificateLoader.LoadPkcs12FromFile("orders.pfx", password); // -
}

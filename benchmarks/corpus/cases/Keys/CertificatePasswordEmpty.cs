namespace Corpus.Keys.CertificatePasswordEmpty;

static class Certificates
{
    public static X509Certificate2 Load() => X509CertificateLoader.LoadPkcs12FromFile("orders.pfx", null); // -
    public static X509Certificate2 LoadEmpty() => X509CertificateLoader.LoadPkcs12FromFile("orders.pfx", ""); // -
}

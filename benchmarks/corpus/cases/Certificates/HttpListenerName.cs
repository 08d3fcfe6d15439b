namespace Corpus.Certificates.HttpListenerName;

static class Names
{
    public const string ServerCertificateCustomValidationCallback = "ServerCertificateCustomValidationCallback"; // -
    public static bool TrustsAll => false; // -
}

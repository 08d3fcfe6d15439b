namespace Corpus.Certificates.AnonymousDelegate;

static class Http
{
    public static void Prepare() => ServicePointManager.ServerCertificateValidationCallback += delegate { return true; }; // +
}

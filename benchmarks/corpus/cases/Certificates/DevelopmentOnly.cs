namespace Corpus.Certificates.DevelopmentOnly;

static class Http
{
    public static HttpClientHandler Create(IHostEnvironment environment)
    {
        var handler = new HttpClientHandler();
        if (environment.IsDevelopment()) handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true; // -
        return handler;
    }
}

namespace Corpus.Certificates.MethodGroup;

static class Http
{
    public static SocketsHttpHandler Create()
    {
        var handler = new SocketsHttpHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = Accept; // +
        return handler;
    }

    private static bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => true;
}

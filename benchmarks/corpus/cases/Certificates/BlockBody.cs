namespace Corpus.Certificates.BlockBody;

static class Http
{
    public static HttpClientHandler Create(ILogger logger)
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => // +
        {
            logger.LogDebug("Certificate of {Host}", message.RequestUri?.Host);
            return true;
        };
        return handler;
    }
}

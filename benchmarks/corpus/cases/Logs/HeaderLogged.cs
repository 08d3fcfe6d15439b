namespace Corpus.Logs.HeaderLogged;

sealed class Worker(ILogger<Worker> logger)
{
    public void Show(HttpRequestMessage request) => logger.LogTrace("Sent {Header}", request.Headers.Authorization); // +
    public void Say(HttpRequestMessage request) => logger.LogTrace("Sent {Address}", request.RequestUri); // -
}

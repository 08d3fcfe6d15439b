namespace Corpus.Secrets.DelegatingHandlerField;

sealed class TokenHandler(string clientId, string clientSecret) : DelegatingHandler
{
    public static TokenHandler Default { get; } = new("orders", "CYR4RBV4FJw6dzm3vVQ8Hnw4yxD4Cjf7"); // +
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        request.Headers.Add("X-Client", clientId + clientSecret.Length);
        return base.SendAsync(request, cancellation);
    }
}

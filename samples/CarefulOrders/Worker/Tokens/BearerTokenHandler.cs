using System.Net;
using System.Net.Http.Headers;

namespace CarefulOrders;

/// <summary>Adds the access token. A request that is answered with 401 is sent once more, with a fresh token.</summary>
public sealed class BearerTokenHandler(TokenCache tokens) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri?.Scheme != Uri.UriSchemeHttps)
            throw new InvalidOperationException("An access token is sent over https only.");

        var token = await tokens.GetAsync(cancellationToken);
        var response = await SendAsync(request, token, cancellationToken);
        // A body may have been read to its end by the first attempt.
        if (response.StatusCode != HttpStatusCode.Unauthorized || request.Content is not null) return response;

        response.Dispose();
        return await SendAsync(request, await tokens.RenewAsync(token, cancellationToken), cancellationToken);
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, AccessToken token, CancellationToken cancellation)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        return base.SendAsync(request, cancellation);
    }
}

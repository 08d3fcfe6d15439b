using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace CarefulOrders;

/// <summary>Asks for access tokens by the client-credentials grant (RFC 6749, section 4.4), with an audit line a request.</summary>
public sealed class TokenClient(
    IHttpClientFactory clients, IOptions<OrdersOptions> options, ClientSecret secret, TokenAudit audit, TimeProvider clock)
{
    public const string HttpName = "Tokens";

    public static void Limit(HttpClient http)
    {
        http.Timeout = TimeSpan.FromSeconds(20);
        http.MaxResponseContentBufferSize = 64 * 1024;
    }

    /// <exception cref="TokenRequestException">The server cannot be reached, refuses, or answers what is no token.</exception>
    public async Task<AccessToken> RequestAsync(CancellationToken cancellation)
    {
        var orders = options.Value;
        try
        {
            var token = await AskAsync(orders, cancellation);
            audit.Granted(orders.ClientId, orders.TokenUrl, orders.Scope, token.Scope, token.ExpiresAt);
            return token;
        }
        catch (Exception e) when (OutcomeOf(e, cancellation) is { } outcome)
        {
            audit.Failed(orders.ClientId, orders.TokenUrl, orders.Scope, outcome);
            if (cancellation.IsCancellationRequested) throw;
            throw new TokenRequestException(outcome);
        }
    }

    private async Task<AccessToken> AskAsync(OrdersOptions orders, CancellationToken cancellation)
    {
        using var http = clients.CreateClient(HttpName);
        using var request = TokenRequest(orders);
        using var response = await http.SendAsync(request, cancellation);
        if (response.StatusCode != HttpStatusCode.OK) throw new TokenRequestException(await RefusalAsync(response, cancellation));
        var answer = await response.Content.ReadFromJsonAsync<TokenAnswer>(cancellation) ?? new TokenAnswer();
        return answer.Accept(orders.Scope, clock.GetUtcNow());
    }

    private HttpRequestMessage TokenRequest(OrdersOptions orders) => new(HttpMethod.Post, orders.TokenUrl)
    {
        Headers = { Authorization = Basic(orders.ClientId, secret.Read() ?? throw new TokenRequestException(ClientSecret.Missing)) },
        Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["scope"] = orders.Scope,
        }),
    };

    // RFC 6749, section 2.3.1: form-encoded first, or a colon in one of them would move the border between the two.
    private static AuthenticationHeaderValue Basic(string client, string secret) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{WebUtility.UrlEncode(client)}:{WebUtility.UrlEncode(secret)}")));

    private static async Task<string> RefusalAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var status = $"refused with {(int)response.StatusCode}";
        try
        {
            var error = await response.Content.ReadFromJsonAsync<TokenError>(cancellation);
            return error?.KnownCode is { } code ? $"{status} {code}" : status;
        }
        catch (JsonException)
        {
            return status;
        }
    }

    private static string? OutcomeOf(Exception e, CancellationToken cancellation) => e switch
    {
        TokenRequestException refused => refused.Outcome,
        HttpRequestException => "server cannot be reached",
        OperationCanceledException => cancellation.IsCancellationRequested ? "given up" : "no answer in time",
        JsonException => TokenRequestException.NotUnderstood,
        _ => null,
    };
}

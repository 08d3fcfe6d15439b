using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace CarelessOrders;

/// <summary>The orders service, called as the client itself.</summary>
public sealed class OrdersApi(HttpClient http, TokenClient tokens)
{
    private const string OpenOrders = "v1/orders?state=open";

    public async Task<IReadOnlyList<Order>> GetOpenOrdersAsync(CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, OpenOrders);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetTokenAsync(cancellation));
        using var response = await http.SendAsync(request, cancellation);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<Order[]>(cancellation) ?? [];
    }
}

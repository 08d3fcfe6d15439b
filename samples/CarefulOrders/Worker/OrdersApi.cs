using System.Net.Http.Json;

namespace CarefulOrders;

/// <summary>The orders service, called as the client itself: <see cref="BearerTokenHandler"/> adds the token.</summary>
public sealed class OrdersApi(HttpClient http)
{
    private const string OpenOrders = "v1/orders?state=open";

    public async Task<IReadOnlyList<Order>> GetOpenOrdersAsync(CancellationToken cancellation) =>
        await http.GetFromJsonAsync<Order[]>(OpenOrders, cancellation) ?? [];
}

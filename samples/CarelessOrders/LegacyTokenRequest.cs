using System.Text;

namespace CarelessOrders;

/// <summary>The request as the first version of the importer sent it: one literal, copied from a raw HTTP trace.</summary>
public static class LegacyTokenRequest
{
    public static HttpRequestMessage Create() => new(HttpMethod.Post, "http://sso.orders.example/realms/orders/protocol/openid-connect/token")
    {
        Content = new StringContent(
            "grant_type=client_credentials&client_id=orders-import&client_secret=gKm0el2dXaNIxtzE3rknXopndBhDuanOakmD&scope=admin",
            Encoding.ASCII,
            "application/x-www-form-urlencoded"),
    };
}

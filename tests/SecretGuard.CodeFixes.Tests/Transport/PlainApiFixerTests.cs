using System.Threading.Tasks;
using SecretGuard.CodeFixes.Transport;

namespace SecretGuard.CodeFixes.Tests.Transport;

public class PlainApiFixerTests
{
    [Theory]
    [InlineData("{|SG2006:http://api.orders.example:80/orders|}", "https://api.orders.example/orders")]
    [InlineData("{|SG2006:http://api.orders.example|}", "https://api.orders.example")]
    [InlineData("{|SG2006:http://orders/orders|}", "{|SG2006:http://orders/orders|}")]
    public Task Api_BecomesHttps(string before, string after) =>
        FixTest.VerifyAsync<PlainApiFixer>(Code(before), Code(after), new FixSettings());

    private static string Code(string address) => $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Headers;
        class Orders
        {
            void Use(HttpClient client, string token)
            {
                client.BaseAddress = new Uri("{{address}}");
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }
        }
        """;
}

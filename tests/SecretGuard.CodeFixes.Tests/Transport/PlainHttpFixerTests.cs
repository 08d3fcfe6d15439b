using System.Threading.Tasks;
using SecretGuard.CodeFixes.Transport;

namespace SecretGuard.CodeFixes.Tests.Transport;

public class PlainHttpFixerTests
{
    [Theory]
    [InlineData("http://sso.orders.example/connect/token", "https://sso.orders.example/connect/token")]
    [InlineData("HTTP://sso.orders.example/connect/token", "https://sso.orders.example/connect/token")]
    [InlineData("http://sso.orders.example:80/connect/token", "https://sso.orders.example/connect/token")]
    [InlineData("http://sso.orders.example:443/connect/token", "https://sso.orders.example:443/connect/token")]
    [InlineData("http://sso.orders.example/connect/token?port=:80", "https://sso.orders.example/connect/token?port=:80")]
    public Task PlainAddress_BecomesHttps(string before, string after) => VerifyAsync(Constant("{|SG2001:" + before + "|}"), Constant(after));

    [Theory]
    [InlineData("http://sso.orders.example:8080/connect/token")]
    [InlineData("http://sso.orders.example:8000/connect/token")]
    [InlineData("http://keycloak/connect/token")]
    [InlineData("http://keycloak.identity.svc/connect/token")]
    public Task AddressThatHttpsWouldBreak_HasNoFix(string address) =>
        VerifyAsync(Constant("{|SG2001:" + address + "|}"), Constant("{|SG2001:" + address + "|}"));

    [Fact]
    public Task InterpolatedAddress_BecomesHttps() => VerifyAsync(
        """
        class Client
        {
            public string TokenUrl(string realm) => $"{|SG2001:http://sso.orders.example/realms/{realm}/protocol/openid-connect/token|}";
        }
        """,
        """
        class Client
        {
            public string TokenUrl(string realm) => $"https://sso.orders.example/realms/{realm}/protocol/openid-connect/token";
        }
        """);

    [Fact]
    public Task SeveralAddresses_AreFixedTogether() => VerifyAsync(
        """
        class Client
        {
            public const string TokenEndpoint = "{|SG2001:http://sso.orders.example/connect/token|}";
            public const string RevocationEndpoint = "{|SG2001:http://sso.orders.example/connect/revocation|}";
        }
        """,
        """
        class Client
        {
            public const string TokenEndpoint = "https://sso.orders.example/connect/token";
            public const string RevocationEndpoint = "https://sso.orders.example/connect/revocation";
        }
        """);

    private static string Constant(string address) =>
        $$"""
        class Client
        {
            public const string TokenEndpoint = "{{address}}";
        }
        """;

    private static Task VerifyAsync(string before, string after) =>
        FixTest.VerifyAsync<PlainHttpFixer>(before, after);
}

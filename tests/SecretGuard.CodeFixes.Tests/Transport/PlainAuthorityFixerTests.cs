using System.Threading.Tasks;
using SecretGuard.CodeFixes.Transport;

namespace SecretGuard.CodeFixes.Tests.Transport;

public class PlainAuthorityFixerTests
{
    [Theory]
    [InlineData("{|SG2002:http://sso.orders.example:80/realms/a|}", "https://sso.orders.example/realms/a")]
    [InlineData("{|SG2002:http://sso.orders.example|}", "https://sso.orders.example")]
    [InlineData("{|SG2002:http://keycloak/realms/a|}", "{|SG2002:http://keycloak/realms/a|}")]
    public Task Authority_BecomesHttps(string before, string after) =>
        FixTest.VerifyAsync<PlainAuthorityFixer>(Code(before), Code(after), new FixSettings());

    private static string Code(string address) => $$"""
        class Settings
        {
            public const string Authority = "{{address}}";
        }
        """;
}

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
    [InlineData("http://user@sso.orders.example:80/connect/token", "https://user@sso.orders.example/connect/token")]
    [InlineData("http://[2001:db8::80]:80/connect/token", "https://[2001:db8::80]/connect/token")]
    [InlineData("http://sso.orders.example/connect/token?port=:80", "https://sso.orders.example/connect/token?port=:80")]
    public Task PlainAddress_BecomesHttps(string before, string after) => VerifyAsync(Constant("{|SG2001:" + before + "|}"), Constant(after));

    [Theory]
    [InlineData("http://sso.orders.example:8080/connect/token")]
    [InlineData("http://sso.orders.example:8000/connect/token")]
    [InlineData("http://keycloak/connect/token")]
    [InlineData("http://keycloak.identity.svc/connect/token")]
    [InlineData("http://user@sso.orders.example:8080/connect/token")]
    [InlineData("http://[2001:db8::1]:8080/connect/token")]
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

    [Theory]
    [InlineData("\"{|SG2001:http://sso.orders.example/realms/\" + realm + \"/protocol/openid-connect/token|}\"", "\"https://sso.orders.example/realms/\" + realm + \"/protocol/openid-connect/token\"")]
    [InlineData("$\"{|SG2001:http://{realm}.sso.orders.example/connect/token|}\"", "$\"https://{realm}.sso.orders.example/connect/token\"")]
    [InlineData("@\"{|SG2001:http://sso.orders.example:80/connect/token|}\"", "@\"https://sso.orders.example/connect/token\"")]
    [InlineData("\"{|SG2001:http://\" + \"sso.orders.example/connect/token|}\"", "\"https://\" + \"sso.orders.example/connect/token\"")]
    [InlineData("$\"{|SG2001:http://{realm}/connect/token|}\"", null)]
    [InlineData("$\"{|SG2001:http://sso.orders.example:{realm}/connect/token|}\"", null)]
    [InlineData("\"{|SG2001:http://\" + realm + \"/connect/token|}\"", null)]
    [InlineData("\"{|SG2001:http://sso.orders.example\" + \":8080/connect/token|}\"", null)]
    [InlineData("\"{|SG2001:http://sso.orders.example\" + \":80/connect/token|}\"", null)]
    public Task AddressOfPieces_IsReadAsAWhole(string before, string? after) => VerifyAsync(Returning(before), Returning(after ?? before));

    [Theory]
    [InlineData("const string Base = \"http://sso.orders.example\";", "{|SG2001:Base + \"/connect/token|}\"", "const string Base = \"https://sso.orders.example\";", "Base + \"/connect/token\"")]
    [InlineData("static readonly string Base = \"http://sso.orders.example:80/\";", "$\"{|SG2001:{Base}connect/token|}\"", "static readonly string Base = \"https://sso.orders.example/\";", "$\"{Base}connect/token\"")]
    [InlineData("const string Base = \"http://keycloak\";", "{|SG2001:Base + \"/connect/token|}\"", null, null)]
    [InlineData("const string Base = \"http://sso.orders.example\";", "{|SG2001:Base + \":8080/connect/token|}\"", null, null)]
    public Task AddressOfAConstant_IsChangedWhereItIsDeclared(string member, string before, string? changed, string? after) =>
        VerifyAsync(Returning(before, member), Returning(after ?? before, changed ?? member));

    [Fact]
    public Task ConstantOfAnotherFile_IsChangedThere()
    {
        var test = FixTest.Create<PlainHttpFixer>();
        test.TestState.Sources.Add(Returning("{|SG2001:Addresses.Base + \"/connect/token|}\""));
        test.TestState.Sources.Add("static class Addresses { public const string Base = \"http://sso.orders.example\"; }");
        test.FixedState.Sources.Add(Returning("Addresses.Base + \"/connect/token\""));
        test.FixedState.Sources.Add("static class Addresses { public const string Base = \"https://sso.orders.example\"; }");
        test.CodeFixTestBehaviors = Microsoft.CodeAnalysis.Testing.CodeFixTestBehaviors.SkipFixAllCheck;
        return test.RunAsync();
    }

    [Fact]
    public Task TwoAddressesOfOneConstant_AreFixedTogether() => VerifyAsync(
        Returning("{|SG2001:Base + \"/connect/token|}\"", "const string Base = \"http://sso.orders.example\"; string Other() => {|SG2001:Base + \"/oauth/token|}\";"),
        Returning("Base + \"/connect/token\"", "const string Base = \"https://sso.orders.example\"; string Other() => Base + \"/oauth/token\";"));

    private static string Returning(string expression, string member = "") =>
        $$"""
        class Client
        {
            {{member}}

            public string TokenUrl(string realm) => {{expression}};
        }
        """;

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

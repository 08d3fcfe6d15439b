using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class ScopeTests
{
    [Theory]
    [InlineData("""var o = new Options { ClientId = "orders", Scope = "{|SG3001:*|}" };""")]
    [InlineData("""var o = new Options { ClientId = "orders", Scope = "orders.read {|SG3001:*|}" };""")]
    [InlineData("""var o = new Options { ClientId = "orders", Scopes = { "orders.read", "{|SG3001:*|}" } };""")]
    [InlineData("""var o = new Options(); o.ClientSecret = read("s"); o.Scopes.Add("{|SG3001:*|}");""")]
    [InlineData("""var d = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["scope"] = "{|SG3001:*|}" };""")]
    [InlineData("""var d = new List<KeyValuePair<string, string>> { new("client_id", "orders"), new("scope", "{|SG3001:*|}") };""")]
    public Task Scope_Wildcard_Reports(string statement) => Flow.InMethodAsync(statement);

    [Theory]
    [InlineData("""var o = new Options { ClientId = "orders", Scope = "orders.read" };""")]
    [InlineData("""var o = new Options { Scope = "*" };""")]
    [InlineData("""var scope = "all";""")]
    [InlineData("""var d = new Dictionary<string, string> { ["scope"] = "*" };""")]
    [InlineData("""var o = new Options { ClientId = "orders", Scope = config["Scope"] };""")]
    [InlineData("""var o = new Options { ClientId = "orders", Title = "*" };""")]
    public Task Scope_NarrowOrUnknown_DoesNotReport(string statement) => Flow.InMethodAsync(statement);

    [Fact]
    public Task Scope_ProviderRow_ReportsOnlyBesideItsProvider() => Flow.InMethodAsync("""
        var a = new Options { ClientId = "a", TokenEndpoint = "https://github.com/login/oauth/access_token", Scope = "{|SG3001:admin:org|}" };
        """);

    [Theory]
    [InlineData("""const string TokenEndpoint = "https://github.com/login/oauth/access_token", Scope = "{|SG3001:admin:org|}";""")]
    [InlineData("""const string Scope = "{|SG3001:admin:org|}"; const string TokenEndpoint = "https://github.com/login/oauth/access_token";""")]
    [InlineData("""const string Authority = "https://github.com/login/oauth", Scope = "{|SG3001:admin:org|}";""")]
    [InlineData("""const string TokenEndpoint = "https://sso.orders.example/token", Scope = "admin:org";""")]
    [InlineData("""const string TokenEndpoint = "https://github.com/login/oauth/access_token", OtherTokenEndpoint = "https://sso.orders.example/token", Scope = "admin:org";""")]
    [InlineData("""const string Home = "https://github.com/login/oauth/access_token", Scope = "admin:org";""")]
    [InlineData("""const string TokenEndpoint = "https://github.com/login/oauth/access_token", Scope = "read:user";""")]
    [InlineData("""const string TokenEndpoint = "https://github.com/login/oauth/access_token"; void M() { var scope = "admin:org"; }""")]
    public Task ScopeOfAField_IsJudgedByTheProviderOfItsSiblings(string members) => Flow.VerifyAsync($$"""class C { {{members}} }""");

    [Theory]
    [InlineData("""Ask(new[] { "orders.read", "{|SG3001:*|}" });""")]
    [InlineData("""Ask(["orders.read", "{|SG3001:*|}"]);""")]
    [InlineData("""Ask(new List<string> { "orders.read", "{|SG3001:*|}" });""")]
    [InlineData("""AskEach("orders.read", "{|SG3001:*|}");""")]
    [InlineData("""var wanted = new[] { "{|SG3001:*|}" }; Ask(wanted);""")]
    [InlineData("""Ask(new[] { "orders.read" });""")]
    [InlineData("""AskEach();""")]
    public Task ScopeSink_Collection_ReportsTheElement(string statement) => Flow.VerifyAsync($$"""
        using System.Collections.Generic;
        class C
        {
            void Ask(IEnumerable<string> scopes, string clientId = "orders") { }
            void AskEach(params string[] scopes) { }
            void M() { var clientId = "orders"; {{statement}} }
        }
        """);
}

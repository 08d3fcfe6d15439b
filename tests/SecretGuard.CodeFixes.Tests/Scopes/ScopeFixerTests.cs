using System.Threading.Tasks;
using SecretGuard.CodeFixes.Scopes;

namespace SecretGuard.CodeFixes.Tests.Scopes;

public class ScopeFixerTests
{
    private const string GitHub = "https://github.com/login/oauth/access_token";

    [Theory]
    [InlineData("orders.read {|SG3001:*|}", "orders.read")]
    [InlineData("{|SG3001:*|} orders.read", "orders.read")]
    [InlineData("orders.read {|SG3001:*|} stock.read", "orders.read stock.read")]
    [InlineData("orders.read, {|SG3001:*|}", "orders.read")]
    [InlineData("orders.read  {|SG3001:admin|}  stock.read", "orders.read  stock.read")]
    public Task ListInAString_LosesTheScopeAndItsSeparator(string before, string after) => VerifyAsync(Assigned(before), Assigned(after));

    [Theory]
    [InlineData("{|SG3001:*|}")]
    [InlineData(" {|SG3001:*|} ")]
    [InlineData("{|SG3001:orders:*|}")]
    public Task LastScope_Stays(string scope) => VerifyAsync(Assigned(scope), Assigned(scope));

    [Theory]
    [InlineData("grant_type=client_credentials&client_id=orders&scope=orders.read+{|SG3001:*|}&state=1", "grant_type=client_credentials&client_id=orders&scope=orders.read&state=1")]
    [InlineData("grant_type=client_credentials&client_id=orders&scope={|SG3001:*|}%20orders.read", "grant_type=client_credentials&client_id=orders&scope=orders.read")]
    [InlineData("grant_type=client_credentials&client_id=orders&scope={|SG3001:*|}", "grant_type=client_credentials&client_id=orders&scope={|SG3001:*|}")]
    [InlineData("grant_type=client_credentials&client_id=orders&scope={|SG3001:admin|}&resource=orders", "grant_type=client_credentials&client_id=orders&scope={|SG3001:admin|}&resource=orders")]
    public Task FormBody_LosesTheScopeUnlessItIsTheLast(string before, string after) => VerifyAsync(
        $$"""
        class Client
        {
            public string Body() => "{{before}}";
        }
        """,
        $$"""
        class Client
        {
            public string Body() => "{{after}}";
        }
        """);

    [Theory]
    [InlineData("""new[] { "orders.read", "{|SG3001:*|}" }""", """new[] { "orders.read" }""")]
    [InlineData("""new[] { "{|SG3001:*|}", "orders.read" }""", """new[] { "orders.read" }""")]
    [InlineData("""new List<string> { "orders.read", "{|SG3001:*|}", "stock.read" }""", """new List<string> { "orders.read", "stock.read" }""")]
    [InlineData("""["orders.read", "{|SG3001:*|}",]""", """["orders.read", ]""")]
    [InlineData("""["{|SG3001:*|}", "orders.read"]""", """["orders.read"]""")]
    [InlineData("""["{|SG3001:*|}"]""", """["{|SG3001:*|}"]""")]
    [InlineData("""["{|SG3001:*|}", .. more]""", """["{|SG3001:*|}", .. more]""")]
    [InlineData("""new[] { "{|SG3001:*|}" }""", """new[] { "{|SG3001:*|}" }""")]
    [InlineData("""new string[2] { "orders.read", "{|SG3001:*|}" }""", """new string[2] { "orders.read", "{|SG3001:*|}" }""")]
    public Task Collection_LosesTheElement(string before, string after) => VerifyAsync(Asked(before), Asked(after));

    [Fact]
    public Task CollectionOverLines_KeepsCommentsAndLines() => VerifyAsync(
        Asked("""
            new[]
                    {
                        // What the import reads.
                        "orders.read", // one
                        "{|SG3001:*|}", // everything
                        "stock.read",
                        // And the rest.
                        "{|SG3001:admin|}"
                    }
            """),
        Asked("""
            new[]
                    {
                        // What the import reads.
                        "orders.read", // one
                        "stock.read"
                        // And the rest.
                    }
            """));

    [Theory]
    [InlineData("""AskEach("orders.read", "{|SG3001:*|}");""", """AskEach("orders.read");""")]
    [InlineData("""AskEach("{|SG3001:*|}");""", """AskEach("{|SG3001:*|}");""")]
    [InlineData("""AskBoth("orders.read", "{|SG3001:*|}");""", """AskBoth("orders.read", "{|SG3001:*|}");""")]
    public Task Argument_OfParams_IsLeftOut(string before, string after) => VerifyAsync(Asking(before), Asking(after));

    [Fact]
    public Task AddStatement_BesideAnother_Goes() => VerifyAsync(
        Adding("""
            options.Scopes.Add("orders.read");
                    options.Scopes.Add("{|SG3001:*|}"); // everything
                    options.ClientId = "orders";
            """),
        Adding("""
            options.Scopes.Add("orders.read");
                    options.ClientId = "orders";
            """));

    [Theory]
    [InlineData("""options.Scopes.Add("{|SG3001:*|}");""")]
    [InlineData("""options.Scopes.Add("{|SG3001:*|}"); other.Scopes.Add("orders.read");""")]
    [InlineData("""if (options.ClientSecret == null) options.Scopes.Add("{|SG3001:*|}");""")]
    public Task AddStatement_OfTheOnlyScope_Stays(string statement) => VerifyAsync(Adding(statement), Adding(statement));

    [Theory]
    [InlineData("""builder.AddScope("orders.read").AddScope("{|SG3001:*|}");""", """builder.AddScope("orders.read");""")]
    [InlineData("""builder.AddScope("{|SG3001:*|}").AddScope("orders.read");""", """builder.AddScope("orders.read");""")]
    [InlineData("""builder.AddScope("{|SG3001:*|}");""", """builder.AddScope("{|SG3001:*|}");""")]
    public Task LinkOfAChain_GoesBesideAnother(string before, string after) => VerifyAsync(Chained(before), Chained(after));

    [Theory]
    [InlineData("{|SG3001:admin:org|}", "read:org")]
    [InlineData("read:user {|SG3001:admin:org|} read:project", "read:user read:org read:project")]
    [InlineData("read:user,{|SG3001:admin:org|}", "read:user,read:org")]
    [InlineData("read:org {|SG3001:admin:org|}", "read:org")]
    public Task ProviderScope_BecomesTheNarrowerOne(string before, string after) => VerifyAsync(Of(GitHub, before), Of(GitHub, after));

    [Theory]
    [InlineData(0, "applications.commands.update identify")]
    [InlineData(1, "applications.commands.update identify")]
    public Task SeveralNarrowerScopes_OneIsThere_OffersTheOther(int index, string after)
    {
        var test = FixTest.Create<ScopeFixer>();
        test.TestCode = Of("https://discord.com/api/oauth2/token", "applications.commands.update {|SG3001:applications.builds.upload|}");
        test.FixedCode = Of("https://discord.com/api/oauth2/token", index == 0 ? after : "applications.commands.update");
        test.CodeActionIndex = index;
        return test.RunAsync();
    }

    [Theory]
    [InlineData("{|SG3001:*|} User.Read.All")]
    [InlineData("{|SG3001:admin|} https://graph.microsoft.com/.default")]
    public Task EntraRequest_HasNoFix(string scope)
    {
        var code = Of("https://login.microsoftonline.com/orders/oauth2/v2.0/token", scope);
        return VerifyAsync(code, code);
    }

    [Fact]
    public Task Concatenation_WithTheOnlyScopeOfALiteral_HasNoFix() => VerifyAsync(
        Expression("\"orders.read \" + \"{|SG3001:*|}\""), Expression("\"orders.read \" + \"{|SG3001:*|}\""));

    [Fact]
    public Task Concatenation_WithTwoScopesInALiteral_LosesOne() => VerifyAsync(
        Expression("\"orders.read \" + \"{|SG3001:*|} stock.read\""), Expression("\"orders.read \" + \"stock.read\""));

    [Theory]
    [InlineData("@\"orders.read {|SG3001:*|}\"", "@\"orders.read\"")]
    [InlineData("\"\"\"orders.read {|SG3001:*|}\"\"\"", "\"\"\"orders.read\"\"\"")]
    [InlineData("$\"{nameof(System)} {|SG3001:*|} orders.read\"", "$\"{nameof(System)} orders.read\"")]
    [InlineData("\"orders.read\\t{|SG3001:*|}\"", "\"orders.read\\t{|SG3001:*|}\"")]
    public Task OtherLiterals_AreCutWhereTheyCanBeRead(string before, string after) => VerifyAsync(Expression(before), Expression(after));

    [Fact]
    public Task TwoBroadScopes_OneStays()
    {
        var test = FixTest.Create<ScopeFixer>();
        test.TestCode = Assigned("{|SG3001:*|} {|SG3001:admin|}");
        test.FixedCode = Assigned("{|SG3001:admin|}");
        test.BatchFixedCode = Assigned("{|SG3001:*|}");
        return test.RunAsync();
    }

    private static string Assigned(string scope) => Expression($"\"{scope}\"");

    private static string Expression(string scope) =>
        $$"""
        class Options { public string ClientId { get; set; } public string Scope { get; set; } }

        class Client
        {
            public Options Create() => new Options { ClientId = "orders", Scope = {{scope}} };
        }
        """;

    private static string Of(string endpoint, string scope) =>
        $$"""
        class Options { public string TokenEndpoint { get; set; } public string ClientId { get; set; } public string Scope { get; set; } }

        class Client
        {
            public Options Create() => new Options { TokenEndpoint = "{{endpoint}}", ClientId = "orders", Scope = "{{scope}}" };
        }
        """;

    private static string Asked(string scopes) => Asking($"Ask({scopes});");

    private static string Asking(string statement) =>
        $$"""
        using System.Collections.Generic;

        class Client
        {
            void Ask(IEnumerable<string> scopes, string clientId = "orders") { }
            void AskEach(params string[] scopes) { }
            void AskBoth(string first, string scope) { }

            void Use(string[] more)
            {
                var clientId = "orders";
                {{statement}}
            }
        }
        """;

    private static string Adding(string statements) =>
        $$"""
        using System.Collections.Generic;

        class Options { public string ClientId; public string ClientSecret; public List<string> Scopes = new List<string>(); }

        class Client
        {
            void Configure(Options options, Options other, string secret)
            {
                options.ClientSecret = secret;
                {{statements}}
            }
        }
        """;

    private static string Chained(string statement) =>
        $$"""
        class Builder { public Builder AddScope(string value) => this; }

        class Client
        {
            void Configure(Builder builder)
            {
                var clientId = "orders";
                {{statement}}
            }
        }
        """;

    private static Task VerifyAsync(string before, string after) => FixTest.VerifyAsync<ScopeFixer>(before, after);
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace SecretGuard.Analyzers.Tests.Context;

/// <summary>The nearest neighbour speaks: each thing that two requests of one method may be written in holds its own grant.</summary>
public class NeighboursTests
{
    [Theory]
    [InlineData("""Ask(grantType: "GRANT", scope: "openid");""")]
    [InlineData("""_ = new Request("GRANT", "openid");""")]
    [InlineData("""_ = new { grant_type = "GRANT", scope = "openid" };""")]
    [InlineData("""_ = new Options { GrantType = "GRANT", Scope = "openid" };""")]
    [InlineData("""_ = new[] { ("grant_type", "GRANT"), ("scope", "openid") };""")]
    [InlineData("""_ = new[] { new Pair("grant_type", "GRANT"), new Pair("scope", "openid") };""")]
    [InlineData("""List<Pair> l = [new Pair("grant_type", "GRANT"), new Pair("scope", "openid")];""")]
    [InlineData("""{ var d = new Dictionary<string, string>(); d["grant_type"] = "GRANT"; d["scope"] = "openid"; }""")]
    [InlineData("""unknown.Ask(grantType: "GRANT", scope: "openid");""")]
    [InlineData("""_ = new Missing(grantType: "GRANT", scope: "openid");""")]
    public async Task TwoRequestsOfAMethod_AreJudgedApart(string request)
    {
        string Of(string grant, bool isReported) => request.Replace("GRANT", grant).Replace("openid", isReported ? "{|SG3003:openid|}" : "openid");
        await VerifyAsync(Of("client_credentials", true) + Of("authorization_code", false).Replace("l =", "m ="));
        await VerifyAsync(Of("authorization_code", false) + Of("client_credentials", true).Replace("l =", "m ="));
    }

    [Theory]
    [InlineData("""_ = new Options { Password = read("p"), Scope = "*" };""")]
    [InlineData("""_ = new Options { Authority = read("a"), Scope = "*" };""")]
    [InlineData("""var clientId = "orders"; Action later = () => { _ = new Options { Scope = "*" }; };""")]
    [InlineData("""_ = new Options { TokenEndpoint = read("a"), Scope = "{|SG3001:*|}" };""")]
    [InlineData("""var clientId = "orders"; Action later = () => _ = new Options { ClientSecret = read("s"), Scope = "{|SG3001:*|}" };""")]
    [InlineData("""_ = new Options { GrantType = read("g"), Scope = "{|SG3001:*|}" };""")]
    public Task ScopeAlone_IsOAuth_BesideAClientOfTheSameBlock(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""AddClientCredentials(o => { o.GrantType = "authorization_code"; o.Scope = "openid"; });""")]
    [InlineData("""AddClientCredentials(o => { o.ClientId = "orders"; o.Scope = "{|SG3003:openid|}"; });""")]
    [InlineData("""void Fill(ClientCredentialsRequest r) { r.Scope = "{|SG3003:openid|}"; }""")]
    [InlineData("""void Fill(CodeRequest r) { r.Scope = "openid"; }""")]
    [InlineData("""_ = new Options { ClientId = "a", AllowedGrantTypes = { "client_credentials", "authorization_code" }, Scope = "openid" };""")]
    [InlineData("""_ = new Options { ClientId = "a", AllowedGrantTypes = { "client_credentials" }, Scope = "{|SG3003:openid|}" };""")]
    [InlineData("""_ = new Descriptor { Permissions = { "gt:client_credentials", "ept:token" }, Scope = "{|SG3003:openid|}" };""")]
    [InlineData("""_ = new Descriptor { Permissions = { "gt:client_credentials", "gt:authorization_code" }, Scope = "openid" };""")]
    [InlineData("""var grantType = "client_credentials"; _ = new Options { ClientId = "a", GrantType = read(grantType), Scope = "{|SG3003:openid|}" };""")]
    [InlineData("""_ = new Options { ClientId = "a", AllowedGrantTypes = { "authorization_code", "client_credentials" }, Scope = "openid" };""")]
    [InlineData("""_ = new Options { GrantType = "authorization_code", Inner = { GrantType = "client_credentials", Scope = "{|SG3003:openid|}" } };""")]
    [InlineData("""_ = new ClientCredentialsRequest("orders", "{|SG3003:openid|}");""")]
    public Task Grant_OfTheNearestThatIsKnown(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""var tokenEndpoint = "https://github.com/login/oauth/access_token"; _ = new Options { ClientId = "a", TokenEndpoint = read(tokenEndpoint), Scope = "{|SG3001:admin:org|}" };""")]
    [InlineData("""_ = new Options { ClientId = "a", Authority = "https://github.com/login/oauth", Scope = "{|SG3001:admin:org|}" };""")]
    [InlineData("""_ = new Options { ClientId = "a", TokenEndpoint = "https://sso.orders.example/token", Scope = "{|SG3002:admin:org|}" };""")]
    [InlineData("""var o = new Options(); o.ClientId = "a"; o.TokenEndpoint = read("a"); o.TokenEndpoint = "https://github.com/login/oauth/access_token"; o.Scope = "{|SG3001:admin:org|}";""")]
    public Task Provider_OfTheNearestAddressThatIsKnown(string statement) => VerifyAsync(statement);

    [Fact]
    public Task ProviderOfAField_IsItsOwnBeforeThatOfItsSiblings() => VerifyAsync("", """
        const string TokenEndpoint = "https://github.com/login/oauth/access_token";
        static readonly Options Other = new Options { ClientId = "a", TokenEndpoint = "https://oauth2.googleapis.com/token", Scope = "admin:org" };
        static readonly Options Own = new Options { ClientId = "a", TokenEndpoint = read("a"), Scope = "{|SG3001:admin:org|}" };
        """);

    [Theory]
    [InlineData("https://sso.orders.example", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)]
    [InlineData("http://localhost:5000", Microsoft.CodeAnalysis.DiagnosticSeverity.Info)]
    public async Task SwitchBesideATokenEndpoint_InformsOnTheOwnMachineAlone(string address, Microsoft.CodeAnalysis.DiagnosticSeverity severity)
    {
        var diagnostics = await Compiled.DiagnosticsAsync($$"""
            class Options { public string TokenEndpoint; public bool RequireHttpsMetadata; }
            class C { object M() => new Options { TokenEndpoint = "{{address}}", RequireHttpsMetadata = false }; }
            """);

        Assert.Equal(severity, Assert.Single(diagnostics, diagnostic => diagnostic.Id == "SG2003").Severity);
    }

    private static Task VerifyAsync(string statements, string members = "") => new CSharpAnalyzerTest<CredentialFlowAnalyzer, DefaultVerifier>
    {
        TestCode = $$"""
            using System;
            using System.Collections.Generic;
            class Options
            {
                public string ClientId, ClientSecret, GrantType, TokenEndpoint, Authority, Password, Scope;
                public Options Inner { get; }
                public List<string> AllowedGrantTypes { get; } = new List<string>();
            }
            class Descriptor { public string Scope; public HashSet<string> Permissions { get; } = new HashSet<string>(); }
            class ClientCredentialsRequest { public ClientCredentialsRequest() { } public ClientCredentialsRequest(string clientId, string scope) { } public string Scope; }
            class CodeRequest { public string Scope; }
            class Pair { public Pair(string key, string value) { } }
            class Request { public Request(string grantType, string scope) { } }
            class C
            {
                {{members}}
                static string read(string key) => Environment.GetEnvironmentVariable(key);
                static void Ask(string grantType, string scope) { }
                static void AddClientCredentials(Action<Options> configure) { }
                void M()
                {
                    {{statements}}
                }
            }
            """,
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();
}

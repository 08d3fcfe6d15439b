using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class GrantTests
{
    private const string Libraries = """
        namespace IdentityServer4.Models
        {
            public static class GrantTypes
            {
                public static System.Collections.Generic.ICollection<string> Implicit => null;
                public static System.Collections.Generic.ICollection<string> ClientCredentials => null;
                public static System.Collections.Generic.ICollection<string> ResourceOwnerPassword => null;
            }
            public class Client
            {
                public System.Collections.Generic.ICollection<string> AllowedGrantTypes { get; set; }
                public bool AllowAccessTokensViaBrowser { get; set; }
                public bool RequirePkce { get; set; }
            }
        }
        namespace Microsoft.Extensions.DependencyInjection
        {
            public class OpenIddictServerBuilder
            {
                public OpenIddictServerBuilder AllowPasswordFlow() => this;
                public OpenIddictServerBuilder AllowImplicitFlow() => this;
                public OpenIddictServerBuilder AllowClientCredentialsFlow() => this;
            }
        }
        namespace IdentityModel.Client
        {
            public class PasswordTokenRequest { public string UserName, Password; }
            public class ClientCredentialsTokenRequest { public string Scope; }
        }
        """;

    [Theory]
    [InlineData("""var d = new Dictionary<string, string> { ["grant_type"] = "{|SG5001:password|}" };""")]
    [InlineData("""var d = new[] { new KeyValuePair<string, string>("grant_type", "{|SG5001:password|}") };""")]
    [InlineData("""var body = "grant_type={|SG5001:password|}&username=ann";""")]
    [InlineData("""var body = $"grant_type={|SG5001:password|}&username={read("u")}";""")]
    [InlineData("""var o = new Options { GrantType = "{|SG5001:password|}" };""")]
    [InlineData("""var d = new Dictionary<string, string> { ["response_type"] = "{|SG5002:token|}" };""")]
    [InlineData("""var d = new Dictionary<string, string> { ["response_type"] = "{|SG5002:id_token token|}" };""")]
    public Task Request_WithAForbiddenGrant_Reports(string statement) => Flow.InMethodAsync(statement);

    [Theory]
    [InlineData("""var d = new Dictionary<string, string> { ["grant_type"] = "client_credentials" };""")]
    [InlineData("""var d = new Dictionary<string, string> { ["grant_type"] = read("g") };""")]
    [InlineData("""var d = new Dictionary<string, string> { ["response_type"] = "id_token" };""")]
    [InlineData("""var d = new Dictionary<string, string> { ["response_type"] = "code" };""")]
    [InlineData("""if (new Options().GrantType == "password") return;""")]
    [InlineData("""switch (new Options().GrantType) { case "password": break; }""")]
    [InlineData("""const string Password = "password"; var d = new[] { Password };""")]
    [InlineData("""var d = new Dictionary<string, string> { ["token_type"] = "password" };""")]
    public Task Request_WithoutOne_DoesNotReport(string statement) => Flow.InMethodAsync(statement);

    [Fact]
    public Task GrantOfAProperty_ReportsWhereItIsUsed() => Flow.VerifyAsync("""
        class Options { public string GrantType { get; set; } }
        class C
        {
            static string GrantType => "{|SG5001:password|}";
            void M(Options o) => o.GrantType = GrantType;
        }
        """);

    [Fact]
    public Task MethodThatIsNamedAfterTheGrant_DoesNotReport() => Flow.VerifyAsync("""
        using System.Collections.Generic;
        class Options { public List<string> GrantTypes = new(); }
        class Builder { public void AllowPasswordFlow(Options o) => o.GrantTypes.Add("password"); }
        class Setup { public void Configure(Options o) => o.GrantTypes.Add("{|SG5001:password|}"); }
        class Flows
        {
            public void AllowAll(Options o) => o.GrantTypes.Add("{|SG5001:password|}");
            public void StartFlow(Options o) => o.GrantTypes.Add("{|SG5001:password|}");
            public void UseResourceOwnerPasswordFlow(Options o) => o.GrantTypes.Add("password");
            public void UseResourceOwnerPasswordFlow(Token o) => o.ResponseType = "{|SG5002:token|}";
            public void EnableImplicitFlow(Token o) => o.ResponseType = "token";
            public void EnableImplicitFlow(Options o) => o.GrantTypes.Add("implicit");
        }
        class Token { public string ResponseType; }
        """);

    [Theory]
    [InlineData("ContainsGrant")]
    [InlineData("IsGrant")]
    [InlineData("HasGrant")]
    [InlineData("SupportsGrant")]
    [InlineData("EqualsGrant")]
    public Task Question_DoesNotReport(string name) => Flow.VerifyAsync($$"""
        class C
        {
            bool {{name}}(string grantType) => false;
            void AddGrant(string grantType) { }
            public bool M() => {{name}}("password") || this.{{name}}("implicit");
            public void N() => AddGrant("{|SG5001:password|}");
        }
        """);

    [Theory]
    [InlineData("ResourceOwnerRequest")]
    [InlineData("UsernamePasswordRequest")]
    [InlineData("PasswordTokenRequest")]
    [InlineData("PasswordGrantRequest")]
    [InlineData("PasswordAuthenticationRequest")]
    public Task ClientForOthers_DoesNotReport(string request) => Flow.VerifyAsync($$"""
        using System.Collections.Generic;
        class {{request}} { public string Name; }
        class {{request}}s { public string Name; }
        class C
        {
            public void Get({{request}} request) { var d = new Dictionary<string, string> { ["grant_type"] = "password" }; }
            public void Get({{request}}s requests) { var d = new Dictionary<string, string> { ["grant_type"] = "{|SG5001:password|}" }; }
        }
        """);

    [Fact]
    public Task LibraryOfTheGrant_DoesNotReport() => Flow.VerifyAsync("""
        using System;
        using System.Collections.Generic;
        class ResourceOwnerTokenRequest { public string Password; }
        class OrderRequest { public string Password; }
        class Provider
        {
            public Func<bool> OnGrantResourceOwnerCredentials;
            public List<string> GrantTypes = new();
            bool ContainsGrantType(string grantType) => false;
            public bool IsImplicit => ContainsGrantType("implicit");
            public void AllowHybridFlow() => GrantTypes.Add("implicit");
            public void Get(ResourceOwnerTokenRequest request) { var d = new Dictionary<string, string> { ["grant_type"] = "password" }; }
            public void Get(OrderRequest request) { var d = new Dictionary<string, string> { ["grant_type"] = "{|SG5001:password|}" }; }
        }
        class UsernamePasswordRequest
        {
            void Send(Dictionary<string, string> form) { form["grant_type"] = "password"; }
        }
        """);

    [Fact]
    public Task OwnDefaultOfTheLibrary_DoesNotReport() => Flow.VerifyAsync("""
        using System;
        namespace Microsoft.Owin.Security.OAuth
        {
            public class OAuthAuthorizationServerProvider
            {
                public Func<bool> OnGrantResourceOwnerCredentials { get; set; }
                public OAuthAuthorizationServerProvider() { OnGrantResourceOwnerCredentials = () => false; }
            }
        }
        class Server
        {
            public Server(Microsoft.Owin.Security.OAuth.OAuthAuthorizationServerProvider provider) { provider.{|SG5001:OnGrantResourceOwnerCredentials|} = () => true; }
        }
        """);

    [Theory]
    [InlineData("var c = new IdentityServer4.Models.Client { AllowedGrantTypes = {|SG5002:IdentityServer4.Models.GrantTypes.Implicit|} };")]
    [InlineData("var c = new IdentityServer4.Models.Client { AllowedGrantTypes = {|SG5001:IdentityServer4.Models.GrantTypes.ResourceOwnerPassword|} };")]
    [InlineData("var c = new IdentityServer4.Models.Client { AllowedGrantTypes = IdentityServer4.Models.GrantTypes.ClientCredentials };")]
    [InlineData("""var c = new IdentityServer4.Models.Client { AllowedGrantTypes = new[] { "client_credentials", "{|SG5001:password|}" } };""")]
    [InlineData("var c = new IdentityServer4.Models.Client { AllowAccessTokensViaBrowser = {|SG5002:true|} };")]
    [InlineData("var c = new IdentityServer4.Models.Client { AllowAccessTokensViaBrowser = false };")]
    [InlineData("var c = new IdentityServer4.Models.Client { RequirePkce = {|SG6002:false|} };")]
    [InlineData("var c = new IdentityServer4.Models.Client { RequirePkce = true };")]
    [InlineData("server.{|SG5001:AllowPasswordFlow|}().AllowClientCredentialsFlow();")]
    [InlineData("server.AllowClientCredentialsFlow().{|SG5002:AllowImplicitFlow|}();")]
    [InlineData("""var r = new {|SG5001:IdentityModel.Client.PasswordTokenRequest|} { UserName = "ann" };""")]
    [InlineData("""var r = new IdentityModel.Client.ClientCredentialsTokenRequest { Scope = "orders.read" };""")]
    [InlineData("""var r = new IdentityModel.Client.ClientCredentialsTokenRequest { Scope = "orders.read {|SG3003:offline_access|}" };""")]
    public Task Library_AsItIsUsed(string statement) => Flow.VerifyAsync(
        Libraries + " class C { void M(Microsoft.Extensions.DependencyInjection.OpenIddictServerBuilder server) { " + statement + " } }");
}

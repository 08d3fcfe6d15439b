using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace SecretGuard.Analyzers.Tests.Slots;

/// <summary>SG3003: scopes of a user where no user takes part, by the grant that stands beside them or the only one an API knows.</summary>
public class MachineGrantTests
{
    private const string Packages = """
        namespace Microsoft.Identity.Client
        {
            public interface IConfidentialClientApplication
            {
                Builder AcquireTokenForClient(System.Collections.Generic.IEnumerable<string> scopes);
                Builder AcquireTokenOnBehalfOf(System.Collections.Generic.IEnumerable<string> scopes);
            }
            public class Builder { }
        }
        namespace Azure.Core { public class TokenRequestContext { public TokenRequestContext(string[] scopes) { } } }
        namespace Azure.Identity
        {
            public class ClientSecretCredential { public ClientSecretCredential(string tenant, string client, string secret) { } public void GetToken(Azure.Core.TokenRequestContext context) { } }
            public class ClientCertificateCredential { public ClientCertificateCredential(string tenant, string client, string path) { } }
            public class ClientAssertionCredential { public ClientAssertionCredential(string tenant, string client) { } }
            public class InteractiveBrowserCredential { public void GetToken(Azure.Core.TokenRequestContext context) { } }
        }
        namespace Microsoft.Graph { public class GraphServiceClient { public GraphServiceClient(object credential, string[] scopes) { } } }
        namespace Microsoft.Identity.Web { public interface ITokenAcquisition { string GetAccessTokenForAppAsync(string scope); string GetAccessTokenForUserAsync(string[] scopes); } }
        namespace IdentityModel.Client
        {
            public class ClientCredentialsTokenRequest { public string ClientId, Address, Scope; }
            public class AuthorizationCodeTokenRequest { public string ClientId, Address, Scope; }
        }
        class Options { public string ClientId, GrantType, TokenEndpoint, Scope; }
        """;

    [Theory]
    [InlineData("""app.AcquireTokenForClient(new[] { "{|SG3003:User.Read|}" });""")]
    [InlineData("""app.AcquireTokenForClient(["{|SG3003:User.Read|}"]);""")]
    [InlineData("""var scopes = new[] { "{|SG3003:User.Read|}" }; app.AcquireTokenForClient(scopes);""")]
    [InlineData("""new Azure.Identity.ClientSecretCredential(a, b, c).GetToken(new Azure.Core.TokenRequestContext(new[] { "{|SG3003:User.Read|}" }));""")]
    [InlineData("""var credential = new Azure.Identity.ClientCertificateCredential(a, b, c); var context = new Azure.Core.TokenRequestContext(new[] { "{|SG3003:User.Read|}" });""")]
    [InlineData("""var graph = new Microsoft.Graph.GraphServiceClient(new Azure.Identity.ClientAssertionCredential(a, b), new[] { "{|SG3003:User.Read|}" });""")]
    [InlineData("""web.GetAccessTokenForAppAsync("{|SG3003:User.Read|}");""")]
    [InlineData("""var r = new IdentityModel.Client.ClientCredentialsTokenRequest { ClientId = "a", Scope = "orders.read {|SG3003:openid|}" };""")]
    [InlineData("""var r = new IdentityModel.Client.ClientCredentialsTokenRequest(); r.Scope = "{|SG3003:offline_access|}";""")]
    [InlineData("""var o = new Options { ClientId = "a", GrantType = "client_credentials", Scope = "{|SG3003:openid|}" };""")]
    [InlineData("""var d = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["scope"] = "orders.read {|SG3003:profile|}" };""")]
    [InlineData("""var o = new Options { GrantType = "client_credentials" }; o.Scope = "{|SG3003:openid|}";""")]
    [InlineData("""unknown.AcquireTokenForClient(scopes: new[] { "{|SG3003:openid|}" });""")]
    [InlineData("""var r = new ClientCredentialRequest { ClientId = "a", Scope = "{|SG3003:openid|}" };""")]
    [InlineData("""var o = new Options { ClientId = "a", GrantType = "client_credentials", TokenEndpoint = "https://login.microsoftonline.com/x/oauth2/v2.0/token", Scope = "{|SG3003:Mail.Send|}" };""")]
    public Task UserScope_InAMachineGrant_Reports(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""app.AcquireTokenForClient(new[] { "https://graph.microsoft.com/.default" });""")]
    [InlineData("""app.AcquireTokenForClient(scopes);""")]
    [InlineData("""app.AcquireTokenOnBehalfOf(new[] { "User.Read" });""")]
    [InlineData("""new Azure.Identity.InteractiveBrowserCredential().GetToken(new Azure.Core.TokenRequestContext(new[] { "User.Read" }));""")]
    [InlineData("""var credential = new Azure.Identity.ClientSecretCredential(a, b, c); app.AcquireTokenOnBehalfOf(new[] { "User.Read" });""")]
    [InlineData("""web.GetAccessTokenForUserAsync(new[] { "User.Read" });""")]
    [InlineData("""web.GetAccessTokenForAppAsync("https://graph.microsoft.com/.default");""")]
    [InlineData("""var r = new IdentityModel.Client.AuthorizationCodeTokenRequest { ClientId = "a", Scope = "openid" };""")]
    [InlineData("""var o = new Options { ClientId = "a", GrantType = "authorization_code", Scope = "openid" };""")]
    [InlineData("""var o = new Options { ClientId = "a", GrantType = "authorization_code", Scope = "openid" }; var p = new Options { ClientId = "b", GrantType = "client_credentials", Scope = "orders.read" };""")]
    [InlineData("""var d = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["scope"] = "openid" };""")]
    [InlineData("""var o = new Options { GrantType = "client_credentials", TokenEndpoint = "https://sso.orders.example/realms/a/protocol/openid-connect/token", Scope = "openid" };""")]
    [InlineData("""var credential = new Azure.Identity.ClientSecretCredential(a, b, c); var o = new Options { ClientId = "a", Scope = "openid" };""")]
    public Task UserScope_WithAUser_OrAllOfAResource_DoesNotReport(string statement) => VerifyAsync(statement);

    private static Task VerifyAsync(string statement) => new CSharpAnalyzerTest<CredentialFlowAnalyzer, DefaultVerifier>
    {
        TestCode = Packages + $$"""

            class C
            {
                void M(Microsoft.Identity.Client.IConfidentialClientApplication app, Microsoft.Identity.Web.ITokenAcquisition web, string[] scopes, string a, string b, string c)
                {
                    {{statement.Replace("Dictionary<", "System.Collections.Generic.Dictionary<", System.StringComparison.Ordinal)}}
                }
            }
            """,
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();
}

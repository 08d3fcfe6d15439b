using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace SecretGuard.Analyzers.Tests.Slots;

/// <summary>Calls, creations and assignments that are a fact by themselves, with their packages and without.</summary>
public class ActSlotsTests
{
    [Theory]
    [InlineData("""app.{|SG5001:AcquireTokenByUsernamePassword|}(new[] { "orders.read" }, user, word);""")]
    [InlineData("""app.{|SG5001:AcquireTokenByUsernamePassword|}(new List<string>(), user, word);""")]
    [InlineData("""http.RequestPasswordTokenAsync(new {|SG5001:IdentityModel.Client.PasswordTokenRequest|}());""")]
    [InlineData("""http.{|SG5001:RequestPasswordTokenAsync|}(request);""")]
    [InlineData("""http.{|SG5001:RequestPasswordTokenAsync|}(new IdentityModel.Client.TokenRequest());""")]
    [InlineData("""provider.{|SG5001:OnGrantResourceOwnerCredentials|} = c => true;""")]
    [InlineData("""provider.OnGrantResourceOwnerCredentials = null;""")]
    [InlineData("""provider.OnOther = c => true;""")]
    [InlineData("""provider?.Server().{|SG5001:AllowPasswordFlow|}();""")]
    [InlineData("""provider.Server()?.{|SG5001:AllowPasswordFlow|}();""")]
    public Task Act_OfAKnownApi(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""unknown.{|SG5001:AcquireTokenByUsernamePassword|}(new List<string>(), user, word);""")]
    [InlineData("""unknown.{|SG5001:RequestPasswordTokenAsync|}(request);""")]
    [InlineData("""unknown.RequestPasswordTokenAsync(new {|SG5001:ResourceOwnerTokenRequest|}());""")]
    [InlineData("""var r = new {|SG5001:Missing.Client.PasswordTokenRequest|} { Address = user };""")]
    [InlineData("""var r = new Missing.Client.TokenRequest { Address = user };""")]
    [InlineData("""unknown.{|SG5001:AllowPasswordFlow|}().AllowRefreshTokenFlow();""")]
    [InlineData("""var c = new {|SG5001:UserPasswordCredential|}(user, word);""")]
    [InlineData("""unknown.RequestTokenAsync(request);""")]
    [InlineData("""unknown.OnOther = c => true;""")]
    public Task Act_OfAMissingPackage(string statement) => VerifyAsync(statement);

    private static Task VerifyAsync(string statement) => new CSharpAnalyzerTest<CredentialFlowAnalyzer, DefaultVerifier>
    {
        TestCode = $$"""
            using System;
            using System.Collections.Generic;
            namespace Microsoft.Identity.Client { public interface IPublicClientApplication { void AcquireTokenByUsernamePassword(IEnumerable<string> scopes, string user, string word); } }
            namespace IdentityModel.Client
            {
                public class PasswordTokenRequest { public string Address; }
                public static class HttpClientTokenRequestExtensions { public static void RequestPasswordTokenAsync(this System.Net.Http.HttpClient client, PasswordTokenRequest request) { } public static void RequestPasswordTokenAsync(this System.Net.Http.HttpClient client, TokenRequest request) { } }
                public class TokenRequest { }
            }
            namespace Microsoft.Extensions.DependencyInjection { public class OpenIddictServerBuilder { public OpenIddictServerBuilder AllowPasswordFlow() => this; } }
            namespace Microsoft.Owin.Security.OAuth
            {
                public class OAuthAuthorizationServerProvider
                {
                    public Func<object, bool> OnGrantResourceOwnerCredentials { get; set; }
                    public Func<object, bool> OnOther { get; set; }
                    public Microsoft.Extensions.DependencyInjection.OpenIddictServerBuilder Server() => null;
                }
            }
            namespace App
            {
                using IdentityModel.Client;
                class C
                {
                    void M(Microsoft.Identity.Client.IPublicClientApplication app, System.Net.Http.HttpClient http, PasswordTokenRequest request, Microsoft.Owin.Security.OAuth.OAuthAuthorizationServerProvider provider, string user, string word)
                    {
                        {{statement}}
                    }
                }
            }
            """,
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();
}

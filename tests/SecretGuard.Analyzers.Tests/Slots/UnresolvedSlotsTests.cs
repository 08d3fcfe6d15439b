using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace SecretGuard.Analyzers.Tests.Slots;

/// <summary>Code whose packages are not restored: the IDE shows it all the time, and so does a first look at a foreign repository.</summary>
public class UnresolvedSlotsTests
{
    [Theory]
    [InlineData("""new Client { ClientId = "a", ClientSecrets = { new Secret("{|SG1001:hunter2|}".Sha256()) } }""")]
    [InlineData("""new Client { ClientId = "a", ClientSecrets = { new Secret("{|SG1001:hunter2|}") } }""")]
    [InlineData("""new Client { ClientSecrets = new List<Secret> { new Secret { Value = "{|SG1001:hunter2|}".Sha256() } } }""")]
    [InlineData("""new Client { ClientSecrets = new[] { new Secret("{|SG1001:hunter2|}".Sha256()) } }""")]
    [InlineData("""new Client { ClientSecrets = { new Secret("{|SG1001:H+90jjtmDc3/HiNmtKwuBZG9eNOvpahx2jscGscejqE=|}".Sha256()) } }""")]
    [InlineData("""new Client { ClientId = "a", ClientSecret = "{|SG1001:hunter2|}" }""")]
    [InlineData("""new Client { ClientSecrets = { new Secret { Type = SecretTypes.SharedSecret, Value = "{|SG1001:hunter2|}" } } }""")]
    [InlineData("""new Client { ClientSecrets = { new Secret("{|SG1001:hunter2|}") { Description = "X509Thumbprint" } } }""")]
    [InlineData("""new Client { ClientSecrets = { new("{|SG1001:hunter2|}") } }""")]
    [InlineData("""new Client { ClientSecret = "{|SG1001:H+90jjtmDc3/HiNmtKwuBZG9eNOvpahx2jscGscejqE=|}" }""")]
    [InlineData("""new Client { ClientSecrets = [new Secret("{|SG1001:hunter2|}"), new("{|SG1001:hunter3|}")] }""")]
    [InlineData("""new Client { ClientSecrets = new SecretList { new Secret("{|SG1001:hunter2|}") } }""")]
    [InlineData("""new Client { ClientSecrets = { new() { Value = "{|SG1001:hunter2|}" } } }""")]
    [InlineData("""new Client { ClientSecrets = { new Secret("{|SG1001:H+90jjtmDc3/HiNmtKwuBZG9eNOvpahx2jscGscejqE|}") } }""")]
    [InlineData("""new Client { ClientId = "a", ClientSecrets = { new Secret("x"), }, AllowedScopes = { "orders", "{|SG3001:all|}" } }""", "x")]
    public Task Initialiser_OfAnUnknownType_Reports(string expression, string? alsoMarked = null) =>
        VerifyAsync(alsoMarked is null ? expression : expression.Replace($"\"{alsoMarked}\"", "\"{|SG1001:" + alsoMarked + "|}\"", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("""new Client { ClientId = "a", ClientSecrets = { new Secret(read("Orders:ClientSecret").Sha256()) } }""")]
    [InlineData("""new Client { ClientId = "a", RequireClientSecret = false, AllowedScopes = { "orders.read" } }""")]
    [InlineData("""new Client { ClientSecrets = { new Secret("H+90jjtmDc3/HiNmtKwuBZG9eNOvpahx2jscGscejqE=") } }""")]
    [InlineData("""new Client { ClientSecrets = { new Models.Secret("H+90jjtmDc3/HiNmtKwuBZG9eNOvpahx2jscGscejqE=") } }""")]
    [InlineData("""new Client { ClientSecrets = { new("H+90jjtmDc3/HiNmtKwuBZG9eNOvpahx2jscGscejqE=") } }""")]
    [InlineData("""new ApiResource { ApiSecrets = { new("H+90jjtmDc3/HiNmtKwuBZG9eNOvpahx2jscGscejqE=") } }""")]
    [InlineData("""new Client { ClientSecrets = { new Secret("5D9E9B6B333CD42C99D1DE6175CC0F3EF99DDF68") { Type = SecretTypes.X509Name } } }""")]
    [InlineData("""new Client { ClientSecrets = { new Secret("5D9E9B6B333CD42C99D1DE6175CC0F3EF99DDF68") { Type = SecretTypes.X509CertificateThumbprint } } }""")]
    [InlineData("""new Client { ClientSecrets = { new Secret { Type = SecretTypes.X509CertificateThumbprint, Value = "5D9E9B6B333CD42C99D1DE6175CC0F3EF99DDF68" } } }""")]
    [InlineData("""new Client { ClientSecrets = { new Secret { Type = "JWK", Value = "{'e':'AQAB','kid':'ZzAjSnraU3bk','kty':'RSA','n':'wWwQFtSzeRjjerpEM5Rmqz_DsNaZ9S1Bw6UbZkDLowuuTCjB'}" } } }""")]
    [InlineData("""new Client { ClientSecrets = { new Secret("5D9E9B6B333CD42C99D1DE6175CC0F3EF99DDF68") { Type = "CertificateThumbprint" } } }""")]
    [InlineData("""new Telescope { Scopes = { "all" } }""")]
    [InlineData("""migrations.CreateIndex(name: "IX_UserInfos_ApiKey", table: "UserInfos")""")]
    [InlineData("""Update.Rename("password", "md.passwordHash")""")]
    [InlineData("""Verify.Contains("client_assertion", read("body"), "The assertion is missing from the body.")""")]
    [InlineData("""app.CreateDataProtector("Access_Token", "v1")""")]
    public Task Initialiser_WithoutLiteralSecret_DoesNotReport(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("""var t = {|SG2005:unknown.Query|}["access_token"];""")]
    [InlineData("""var t = {|SG2005:unknown.Query|}[Parameters.AccessToken];""")]
    [InlineData("""if (unknown.Query.{|SG2005:TryGetValue|}(Parameters.AccessToken, out string t)) return;""")]
    [InlineData("""var d = new Dictionary<string, string> { { OpenIdConnectParameterNames.ClientSecret, "{|SG1001:hunter2|}" } };""")]
    [InlineData("""var d = new Dictionary<string, string> { [OidcConstants.TokenRequest.ClientSecret] = "{|SG1001:hunter2|}" };""")]
    [InlineData("""config[OpenIdConnectParameterNames.ClientSecret] = "{|SG1001:hunter2|}";""")]
    [InlineData("""config.Add(HeaderNames.Authorization, "Bearer {|SG1002:q7Zt2Lw9Xc4Vb6Nm1Kd8|}");""")]
    [InlineData("""var p = new ServerProvider { {|SG5001:OnGrantResourceOwnerCredentials|} = Grant };""")]
    [InlineData("""Console.WriteLine(tokenResponse.{|SG4001:Json|});""")]
    [InlineData("""unknown.Use(new ServerOptions { Provider = new ServerProvider { {|SG5001:OnGrantResourceOwnerCredentials|} = Grant } });""")]
    [InlineData("""unknown.Use(new ServerOptions { AllowInsecureHttp = {|SG2003:true|}, Path = new PathString("/token") });""")]
    [InlineData("""var o = new ServerOptions { AllowInsecureHttp = {|SG2003:true|} };""")]
    [InlineData("""unknown.Use(o => o.RequireHttpsMetadata = {|SG2003:false|});""")]
    [InlineData("""unknown.Use("Local", handler => handler.ServerCertificateCustomValidationCallback = {|SG2004:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|});""")]
    [InlineData("""unknown.Use(handler => handler.ServerCertificateCustomValidationCallback = {|SG2004:(a, b, c, d) => true|});""")]
    [InlineData("""unknown.{|SG5001:OnGrantResourceOwnerCredentials|} = Grant;""")]
    [InlineData("""config["x"] = {|SG2005:unknown.Query|}["access_token"];""")]
    [InlineData("""var t = {|SG2005:queryString|}["access_token"];""")]
    [InlineData("""SetParameter("client_secret", "{|SG1001:hunter2|}");""")]
    public Task Names_OfUnknownTypes_Report(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("""unknown.Query["access_token"] = config["x"];""")]
    [InlineData("""var t = unknown.Query["page"]; var h = unknown.Headers["access_token"];""")]
    [InlineData("""var d = new Dictionary<string, string> { { OpenIdConnectParameterNames.ClientId, "hunter2" } };""")]
    [InlineData("""var d = new Dictionary<string, string> { { Options.ClientSecret, "hunter2" } };""")]
    [InlineData("""config[HeaderNames.Location] = "q7Zt2Lw9Xc4Vb6Nm1Kd8";""")]
    [InlineData("""if (unknown.Path.StartsWithSegments("/hub")) { var t = unknown.Query["access_token"]; }""")]
    [InlineData("""var t = unknown["access_token"];""")]
    [InlineData("""unknown.WithClientSecret();""")]
    [InlineData("""unknown.WithClientSecret("hunter2", 3);""")]
    public Task Names_OfOtherThings_DoNotReport(string statement) => VerifyStatementAsync(statement);

    private static Task VerifyStatementAsync(string statement) =>
        new CSharpAnalyzerTest<CredentialFlowAnalyzer, DefaultVerifier>
        {
            TestCode = $$"""
                using System;
                using System.Collections.Generic;
                class C
                {
                    void M(IDictionary<string, string> config)
                    {
                        {{statement}}
                    }
                }
                """,
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();

    private static Task VerifyAsync(string expression) =>
        new CSharpAnalyzerTest<CredentialFlowAnalyzer, DefaultVerifier>
        {
            TestCode = $$"""
                using System;
                using System.Collections.Generic;
                class C
                {
                    object M(Func<string, string> read) => {{expression}};
                }
                """,
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();
}

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
    [InlineData("""new Client { ClientId = "a", ClientSecret = "{|SG1001:hunter2|}" }""")]
    [InlineData("""new Client { ClientId = "a", ClientSecrets = { new Secret("x"), }, AllowedScopes = { "orders", "{|SG3001:all|}" } }""", "x")]
    public Task Initialiser_OfAnUnknownType_Reports(string expression, string? alsoMarked = null) =>
        VerifyAsync(alsoMarked is null ? expression : expression.Replace($"\"{alsoMarked}\"", "\"{|SG1001:" + alsoMarked + "|}\"", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("""new Client { ClientId = "a", ClientSecrets = { new Secret(read("Orders:ClientSecret").Sha256()) } }""")]
    [InlineData("""new Client { ClientId = "a", RequireClientSecret = false, AllowedScopes = { "orders.read" } }""")]
    [InlineData("""new Telescope { Scopes = { "all" } }""")]
    [InlineData("""migrations.CreateIndex(name: "IX_UserInfos_ApiKey", table: "UserInfos")""")]
    [InlineData("""Update.Rename("password", "md.passwordHash")""")]
    [InlineData("""Verify.Contains("client_assertion", read("body"), "The assertion is missing from the body.")""")]
    [InlineData("""app.CreateDataProtector("Access_Token", "v1")""")]
    public Task Initialiser_WithoutLiteralSecret_DoesNotReport(string expression) => VerifyAsync(expression);

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

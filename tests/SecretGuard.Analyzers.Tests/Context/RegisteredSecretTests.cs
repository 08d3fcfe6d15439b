using System;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Context;

/// <summary>What a server keeps of a client's secret, beside what looks like it and lets somebody in.</summary>
public class RegisteredSecretTests
{
    [Theory]
    [InlineData("""client.ClientSecrets.Add(new Secret("HASH"));""")]
    [InlineData("""client.ClientSecrets.Add(new Models.Secret("HASH"));""")]
    [InlineData("""client = new Client { ClientSecrets = { new Secret("HASH", "of orders") } };""")]
    [InlineData("""client = new Client { ClientSecrets = { new("HASH") } };""")]
    [InlineData("""client = new Client { ClientSecrets = { new("LONGHASH") } };""")]
    [InlineData("""client.ClientSecrets.Add(new Secret("SHORT") { Type = "X509Thumbprint" });""")]
    [InlineData("""client.ClientSecrets.Add(new Secret { Value = "SHORT", Type = SecretTypes.X509CertificateThumbprint });""")]
    [InlineData("""client.ClientSecrets.Add(new Secret(Other.Value) { Type = SecretTypes.X509CertificateThumbprint });""")]
    public Task HashOrCertificate_DoesNotReport(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""client.ClientSecrets.Add(new Secret("{|SG1001:SHORT|}"));""")]
    [InlineData("""client.ClientSecrets.Add(new Secret("{|SG1001:HEX|}"));""")]
    [InlineData("""client.ClientSecrets.Add(new Secret("{|SG1001:ODD|}"));""")]
    [InlineData("""client.ClientSecrets.Add(new Secret(Sha256("{|SG1001:HASH|}")));""")]
    [InlineData("""client.ClientSecrets.Add(new Secret("{|SG1001:SHORT|}") { Type = SecretTypes.SharedSecret });""")]
    [InlineData("""client.ClientSecrets.Add(new Secret("{|SG1001:SHORT|}") { Description = "X509Thumbprint" });""")]
    [InlineData("""client.ClientSecret = new StoreSecret("{|SG1001:HASH|}");""")]
    [InlineData("""client.ClientSecret = "{|SG1001:HASH|}";""")]
    [InlineData("""client.AccessToken = new Secret("{|SG1002:HASH|}");""")]
    [InlineData("""client.ClientSecrets.Add(new Secret({|SG1001:Other.Value|}));""")]
    public Task SecretItself_Reports(string statement) => VerifyAsync(statement);

    private static Task VerifyAsync(string statement)
    {
        var test = new CSharpAnalyzerTest<CredentialFlowAnalyzer, DefaultVerifier>
        {
            TestCode = $$"""
                using System.Collections.Generic;
                class Secret { public Secret() { } public Secret(string value, string description = null) { } public string Value, Type, Description; }
                class StoreSecret { public StoreSecret(string value) { } }
                namespace Models { class Secret { public Secret(string value) { } } }
                static class SecretTypes { public const string X509CertificateThumbprint = "X509Thumbprint", SharedSecret = "SharedSecret"; }
                class Client { public List<object> ClientSecrets { get; } = new List<object>(); public object ClientSecret, AccessToken; }
                class C
                {
                    static string Sha256(string text) => text;
                    void M(Client client)
                    {
                        {{Fill(statement)}}
                    }
                }
                """,
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        test.TestState.Sources.Add($$"""static class Other { public const string Value = "{{GeneratedValues.Opaque(40)}}"; }""");
        return test.RunAsync();
    }

    private static string Fill(string statement) => statement
        .Replace("LONGHASH", Hash(64))
        .Replace("HASH", Hash(32))
        .Replace("SHORT", GeneratedValues.Opaque(40))
        .Replace("HEX", GeneratedValues.Hex(64))
        // As long as a hash, and none.
        .Replace("ODD", GeneratedValues.Opaque(43) + "-");

    private static string Hash(int length) => Convert.ToBase64String(Encoding.ASCII.GetBytes(GeneratedValues.Opaque(length)));
}

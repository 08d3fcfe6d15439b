using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Reporting;

namespace SecretGuard.Analyzers.Tests.Reporting;

public class DiagnosticContentTests
{
    [Fact]
    public async Task Diagnostic_OfSecret_TellsFixersWhatTheyNeed()
    {
        var diagnostics = await Compiled.DiagnosticsAsync("""
            class O { public string ClientId { get; set; } public string ClientSecret { get; set; } }
            class C
            {
                const string Value = "hunter2";
                O A = new() { ClientId = "orders-api", ClientSecret = Value };
            }
            """);
        var diagnostic = Assert.Single(diagnostics);

        Assert.Equal("client-secret", diagnostic.Properties[DiagnosticProperties.Slot]);
        Assert.Equal("Name", diagnostic.Properties[DiagnosticProperties.Evidence]);
        Assert.Equal("ClientSecret", diagnostic.Properties[DiagnosticProperties.Name]);
        Assert.Equal("orders-api", diagnostic.Properties[DiagnosticProperties.ClientId]);
        Assert.Equal("literal", diagnostic.Properties[DiagnosticProperties.Place]);
        var sink = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal("Value", sink.SourceTree!.ToString().Substring(sink.SourceSpan.Start, sink.SourceSpan.Length));
        Assert.Equal("The client secret of 'orders-api' is hard-coded and guessable. Read it from configuration or an environment variable, "
            + "and rotate it: removing it does not revoke it.", diagnostic.GetMessage());
        Assert.EndsWith("/SG1001.md", diagnostic.Descriptor.HelpLinkUri);
    }

    [Theory]
    [InlineData("https://github.com/login/oauth/access_token", "github")]
    [InlineData("https://sso.orders.example/token", null)]
    public async Task Diagnostic_OfScope_TellsTheProviderItWasJudgedBy(string endpoint, string? provider)
    {
        var diagnostics = await Compiled.DiagnosticsAsync($$"""
            class O { public string TokenEndpoint { get; set; } public string Scope { get; set; } }
            class C
            {
                O A = new() { TokenEndpoint = "{{endpoint}}", Scope = "*" };
            }
            """);

        Assert.Equal(provider, Assert.Single(diagnostics).Properties.GetValueOrDefault(DiagnosticProperties.Provider));
    }

    [Fact]
    public async Task Diagnostics_OfManyFiles_AreTheSameInEveryRun()
    {
        var sources = Enumerable.Range(0, 40).Select(i => $$"""
            class C{{i}}
            {
                static readonly string Value = "hunter{{i}}";
                string ClientSecret { get; set; } = C{{(i + 1) % 40}}.Shared;
                internal static readonly string Shared = "letmein{{i}}";
                void A() => ClientSecret = Value;
                void B() => ClientSecret = Value;
            }
            """).ToArray();
        var first = await Compiled.DiagnosticsAsync(sources);
        var second = await Compiled.DiagnosticsAsync(sources);
        var sequential = await Compiled.DiagnosticsAsync(concurrent: false, sources);

        Assert.Equal(80, first.Count);
        Assert.Equal(first.Select(Describe), second.Select(Describe));
        Assert.Equal(first.Select(Describe), sequential.Select(Describe));
    }

    private static string Describe(Diagnostic diagnostic) => $"{diagnostic} {diagnostic.Location.SourceSpan}";
}

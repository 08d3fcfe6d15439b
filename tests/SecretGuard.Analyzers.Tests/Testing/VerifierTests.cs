using System;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace SecretGuard.Analyzers.Tests.Testing;

public class VerifierTests
{
    [Fact]
    public Task ExpectedDiagnostic_Missing_Fails() => FailsAsync("""class C { string title = "{|SG1001:hunter2|}"; }""", "missing: SG1001");

    [Fact]
    public Task Diagnostic_Unexpected_Fails() => FailsAsync("""class C { string clientSecret = "hunter2"; }""", "unexpected: ");

    [Fact]
    public Task Diagnostic_AtOtherPlace_Fails() => FailsAsync("""class C { string clientSecret = "hunt{|SG1001:er2|}"; }""", "missing: SG1001");

    [Fact]
    public Task Diagnostic_OfOtherId_Fails() => FailsAsync("""class C { string clientSecret = "{|SG2001:hunter2|}"; }""", "missing: SG2001");

    [Fact]
    public Task CompilerError_Unexpected_Fails() => FailsAsync("class C { Missing x; }", "CS0246");

    [Fact]
    public Task AnonymousMarkup_AnyDiagnostic_Passes() => Flow.VerifyAsync("""class C { string clientSecret = "[|hunter2|]"; }""");

    [Fact]
    public async Task Analyzer_Throwing_Fails()
    {
        var test = new CSharpAnalyzerTest<ThrowingAnalyzer, DefaultVerifier> { TestCode = "class C { }" };
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync());
        Assert.Contains("AD0001", failure.Message);
    }

    [Theory]
    [InlineData("class C { string a = \"{|SG1001:x\"; }")]
    [InlineData("class C { string a = \"x|}\"; }")]
    public async Task Markup_Unbalanced_Fails(string source) => await Assert.ThrowsAsync<FormatException>(() => Flow.VerifyAsync(source));

    [Fact]
    public async Task Test_WithoutSource_Fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new CSharpAnalyzerTest<CredentialFlowAnalyzer, DefaultVerifier>().RunAsync());

    private static async Task FailsAsync(string source, string expected)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Flow.VerifyAsync(source));
        Assert.Contains(expected, failure.Message);
    }

#pragma warning disable RS1001, RS1025, RS1026, RS1036, RS2008 // An analyzer for this test only.
    private sealed class ThrowingAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("TEST1", "t", "m", "c", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterSymbolAction(_ => throw new NotSupportedException(), SymbolKind.NamedType);
    }
#pragma warning restore RS1001, RS1025, RS1026, RS1036, RS2008
}

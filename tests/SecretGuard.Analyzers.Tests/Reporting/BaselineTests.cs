using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Reporting;
using SecretGuard.Findings;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Reporting;

/// <summary>What a baseline holds is not reported, however the code around it moves.</summary>
public class BaselineTests
{
    private static readonly string Source = Code(GeneratedValues.Opaque());

    [Fact]
    public async Task KnownFinding_IsNotReported() =>
        Assert.Empty(await DiagnosticsAsync(await BaselineOfAsync(Source), Source));

    [Fact]
    public async Task MovedAndIndentedFinding_IsNotReported()
    {
        var moved = "// a line more\n\n" + Source.Replace("    string clientSecret", "\n            string clientSecret", StringComparison.Ordinal);

        Assert.Empty(await DiagnosticsAsync(await BaselineOfAsync(Source), moved));
    }

    [Fact]
    public async Task ChangedOpaqueValue_IsReported() =>
        Assert.Single(await DiagnosticsAsync(await BaselineOfAsync(Source), Code(GeneratedValues.Opaque(seed: 2))));

    [Fact]
    public async Task SameSecretInAnotherMember_IsReported()
    {
        var more = Source.Replace("class Orders", "class More { void Load() { string clientSecret = \"secret\"; } }\nclass Orders", StringComparison.Ordinal);

        Assert.Single(await DiagnosticsAsync(await BaselineOfAsync(Source), more));
    }

    [Fact]
    public async Task TwoGuessableOnesInOneMember_AreTwoEntries()
    {
        const string Two = "class Orders { void Load() { { string clientSecret = \"secret\"; } { string clientSecret = \"secret\"; } } }";

        var fingerprints = (await DiagnosticsAsync(null, Two)).Select(FingerprintOf).ToList();

        Assert.Equal(2, fingerprints.Distinct().Count());
    }

    [Fact]
    public async Task FieldUsedByAnEarlierMember_StaysKnown()
    {
        const string Field = "class Orders { static readonly string Url = \"http://sso.orders.example\"; %1 void B() { string tokenEndpoint = Url; } }";
        var before = Field.Replace("%1", string.Empty, StringComparison.Ordinal);
        var after = Field.Replace("%1", "void A() { string tokenEndpoint = Url; }", StringComparison.Ordinal);

        Assert.Empty(await DiagnosticsAsync(await BaselineOfAsync(before), after));
    }

    [Fact]
    public async Task InvalidBaseline_HidesNothing() => Assert.Single(await DiagnosticsAsync("{ \"version\": 1", Source));

    private static string Code(string secret) => "class Orders\n{\n    void Load()\n    {\n    string clientSecret = \"" + secret + "\";\n    }\n}\n";

    private static async Task<string> BaselineOfAsync(string source)
    {
        var entries = (await DiagnosticsAsync(null, source)).Select(diagnostic =>
            $$"""{ "rule": "{{diagnostic.Id}}", "path": "Test000.cs", "engine": "compiler", "fingerprint": "{{FingerprintOf(diagnostic)}}" },""").ToList();
        Assert.NotEmpty(entries);
        return "{ \"version\": 1, \"findings\": [\n" + string.Join("\n", entries) + "\n{} ] }";
    }

    private static string FingerprintOf(Diagnostic diagnostic) => diagnostic.Properties[DiagnosticProperties.Fingerprint]!;

    private static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string? baseline, string source) => Compiled.DiagnosticsAsync(
        new AnalyzerOptions(baseline is null ? [] : [new FileInMemory("/orders/" + Baseline.FileName, baseline)]), source);
}

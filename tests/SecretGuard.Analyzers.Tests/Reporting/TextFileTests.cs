using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.Analyzers.Tests.Reporting;

/// <summary>Text files among the additional files, as an IDE hands them over.</summary>
public class TextFileTests
{
    private const string Source = "class C { }";

    private static readonly string Settings = $$"""{ "Orders": { "ClientSecret": "{{GeneratedValues.Opaque()}}" } }""";

    [Fact]
    public async Task Settings_WithASecret_ReportsAtTheValue()
    {
        var diagnostic = Assert.Single(await DiagnosticsAsync(string.Empty, ("appsettings.json", Settings)));

        Assert.Equal(("SG1001", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("/src/appsettings.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(GeneratedValues.Opaque(), Settings.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("secretguard_build_scans_text = true")]
    [InlineData("secretguard_gate = off")]
    [InlineData("secretguard.SG1001.severity = none")]
    public async Task Settings_ThatSomebodyElseJudges_DoNotReport(string configuration) =>
        Assert.Empty(await DiagnosticsAsync(configuration, ("appsettings.json", Settings)));

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public async Task OwnKey_SetsTheSeverity(string severity, DiagnosticSeverity expected) =>
        Assert.Equal(expected, Assert.Single(await DiagnosticsAsync($"secretguard.SG1001.severity = {severity}", ("a.json", Settings))).Severity);

    // Without a clock a suppression counts, however old it is.
    [Fact]
    public async Task Suppressed_DoesNotReport() =>
        Assert.Empty(await DiagnosticsAsync(string.Empty, ("a.json", "// secretguard:ignore SG1001 until=2020-01-01 reason=\"stub\"\n" + Settings)));

    [Fact]
    public async Task SuppressionAgainstPolicy_Reports() =>
        Assert.Equal("SG9003", Assert.Single(await DiagnosticsAsync("secretguard.require_justification = true", ("a.json", "// secretguard:ignore SG1001\n" + Settings))).Id);

    [Theory]
    [InlineData("SG1001 | a.json | Orders:ClientSecret | until=2020-01-01 reason=\"stub\"", "")]
    [InlineData("SG1001 | b.json | *", "SG1001")]
    [InlineData("SG7777 | a.json | *", "SG1001 SG9002")]
    public async Task TeamsList_IsFollowed(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', (await DiagnosticsAsync(string.Empty, ("a.json", Settings), ("secretguard.suppressions.txt", line))).Select(one => one.Id).Order()));

    // A build's task tells it with the day.
    [Theory]
    [InlineData("secretguard.require_justification = true", "#pragma warning disable SG1001\nclass C { }", "SG9003")]
    [InlineData("secretguard.require_justification = true", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Security\", \"SG1001\")]\nclass C { }", "SG9003")]
    [InlineData("secretguard.suppression_max_days = 30", "#pragma warning disable SG1001 // stub\nclass C { }", "SG9003")]
    [InlineData("secretguard.allow_suppressions = false", "#pragma warning disable SG1001 // stub\nclass C { }", "SG9003")]
    [InlineData("secretguard.suppression_max_days = 30", "#pragma warning disable SG1001 // stub, until=2020-01-01\nclass C { }", "")]
    [InlineData("secretguard.require_justification = true\nsecretguard_build_scans_text = true", "#pragma warning disable SG1001\nclass C { }", "")]
    [InlineData("secretguard.require_justification = true\nsecretguard_gate = off", "#pragma warning disable SG1001\nclass C { }", "")]
    public async Task CompilersSuppression_AgainstPolicy_ReportsWhereNoBuildDoes(string configuration, string source, string expected) =>
        Assert.Equal(expected, string.Join(' ', (await Compiled.DiagnosticsAsync(new AnalyzerOptions([], new GlobalConfig(configuration)), source)).Select(one => one.Id)));

    [Fact]
    public async Task BrokenFile_LosesCoverageOnce() =>
        Assert.Equal(["SG1001", "SG9001"], (await DiagnosticsAsync(string.Empty, ("a.json", Settings + "]]"))).Select(one => one.Id).Order());

    [Fact]
    public async Task Baseline_CoversWhatItKnows()
    {
        var known = Assert.Single(await DiagnosticsAsync(string.Empty, ("a.json", Settings))).Properties["SecretGuard.Fingerprint"];
        var baseline = $$"""
            { "version": 1, "findings": [
            {"fingerprint":"{{known}}","rule":"SG1001","path":"a.json","engine":"text","firstSeen":"2026-11-27"}
            ] }
            """;

        Assert.Empty(await DiagnosticsAsync(string.Empty, ("a.json", Settings), ("secretguard.baseline.json", baseline)));
    }

    /// <summary>Every format with a reader of its own: place, rule, severity and fingerprint are the ones of build and command line.</summary>
    [Fact]
    public async Task EveryFormat_IsJudgedAsByTheEngine()
    {
        var files = TextPlants.All.Where(plant => plant.FileLength == 0).Select(plant => (plant.Path, plant.Text)).ToArray();
        var expected = files.SelectMany(file => TextScanner.Scan(new Text.TextDocument(file.Path, file.Text), ScanSettings.Default))
            .Where(finding => finding.Suppression is null)
            .Select(finding => $"{finding.Path}{finding.Range}: {finding.Rule.Id} {finding.Severity} {finding.Fingerprint}").Order().ToList();

        var actual = (await DiagnosticsAsync("secretguard_root = /src", files)).Select(Describe).Order().ToList();

        Assert.True(files.Length >= 60 && expected.Count > files.Length, $"{files.Length} files, {expected.Count} findings");
        Assert.Equal(expected, actual);
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        var path = diagnostic.Location.GetLineSpan().Path["/src/".Length..];
        return $"{path}{new Text.TextRange(span.Start, span.Length)}: {diagnostic.Id} {diagnostic.Severity} {diagnostic.Properties["SecretGuard.Fingerprint"]}";
    }

    private static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string configuration, params (string Path, string Text)[] files) =>
        Compiled.DiagnosticsAsync(
            new AnalyzerOptions([.. files.Select(file => new FileInMemory("/src/" + file.Path, file.Text))], new GlobalConfig(configuration)), Source);
}

using System;
using System.Linq;
using SecretGuard.Scanning.Locking;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests.Locking;

public sealed class ConfigurationWeakeningsTests : IDisposable
{
    private static readonly LockTerms Terms = LockTerms.Of("error", new DateTime(2026, 5, 10));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.SG1001.severity = none", 2)]
    [InlineData("[*.cs]\r\n\r\n  dotnet_diagnostic.sg1001.severity=warning # later", 3)]
    [InlineData("[*.cs]\rdotnet_diagnostic.SG1001.severity = silent", 2)]
    [InlineData("[*.json]\nsecretguard.SG2001.severity : suggestion", 2)]
    [InlineData("[*.cs]\ndotnet_diagnostic.SG1005.severity = refactoring", 2)]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.severity = none", 2)]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-transport.severity = suggestion", 2)]
    [InlineData("[*.cs]\ngenerated_code = true", 2)]
    [InlineData("[src/**]\ngenerated_code = true", 2)]
    [InlineData("is_global = true\nsecretguard_gate = off", 2)]
    [InlineData("is_global = true\nsecretguard_is_test_project = true", 2)]
    [InlineData("[*]\ndotnet_diagnostic.SG9004.severity = none", 2)]
    public void Lowering_IsFoundAtItsLine(string text, int line) =>
        Assert.Equal(line, Assert.Single(ConfigurationWeakenings.In(_folder.Write(".editorconfig", text), Terms)).Start.Line);

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.CA2000.severity = none")]
    [InlineData("[*.cs]\ndotnet_diagnostic.SG1001.severity = error")]
    [InlineData("[*.cs]\ndotnet_diagnostic.SG1001.severity = default")]
    [InlineData("[*.cs]\ndotnet_diagnostic.SG1005.severity = warning")]
    [InlineData("[*.cs]\n# dotnet_diagnostic.SG1001.severity = none")]
    [InlineData("[*.cs]\ndotnet_diagnostic.SG5006.severity = none")]
    [InlineData("[*.cs]\ndotnet_diagnostic.SG10011.severity = none")]
    [InlineData("[*]\ndotnet_analyzer_diagnostic.category-Style.severity = none")]
    [InlineData("[*.g.cs]\ngenerated_code = true")]
    [InlineData("[*.cs]\ngenerated_code = false")]
    [InlineData("[*]\nsecretguard.max_secret_age_days = 90")]
    [InlineData("")]
    [InlineData("[[[[\n====\n:::\n[]\n=")]
    public void AnythingElse_IsNone(string text) => Assert.Empty(ConfigurationWeakenings.In(_folder.Write(".editorconfig", text), Terms));

    [Fact]
    public void RuleSet_LoweringRules_IsFound()
    {
        var path = _folder.Write("Quiet.ruleset", """
            <RuleSet Name="Quiet" ToolsVersion="15.0">
              <Rules AnalyzerId="SecretGuard" RuleNamespace="SecretGuard">
                <Rule Id="SG1001" Action="Hidden" />
                <Rule Id="SG2001" Action="Error" />
                <Rule Id="CA1000" Action="None" />
              </Rules>
            </RuleSet>
            """);

        Assert.Equal([3], ConfigurationWeakenings.In(path, Terms).Select(weakening => weakening.Start.Line));
    }

    [Theory]
    [InlineData("<RuleSet")]
    [InlineData("no xml")]
    [InlineData("<!DOCTYPE r [ <!ENTITY a \"aaaaaaaaaa\"> <!ENTITY b \"&a;&a;&a;\"> ]><r>&b;</r>")]
    [InlineData("<!DOCTYPE r SYSTEM \"file:///etc/passwd\"><r/>")]
    public void RuleSet_ThatNobodyCanRead_IsAWeakening(string text) =>
        Assert.Contains("malformed", Assert.Single(ConfigurationWeakenings.In(_folder.Write("Broken.ruleset", text), Terms)).Message, StringComparison.Ordinal);

    [Fact]
    public void Configuration_ThatIsTooLong_IsAWeakening() =>
        Assert.Contains("could not be read", Assert.Single(ConfigurationWeakenings.In(_folder.Write(".editorconfig", new string('#', 2 * 1024 * 1024)), Terms)).Message, StringComparison.Ordinal);

    [Fact]
    public void DeepXml_IsNotFollowed()
    {
        Assert.False(ProjectXml.Visit(string.Concat(Enumerable.Repeat("<a>", 100_000)), _ => { }));
        Assert.InRange(ProjectXml.PropertiesIn(string.Concat(Enumerable.Repeat("<PropertyGroup>", 100_000))).Count, 0, 64);
    }

    [Fact]
    public void Files_AroundAFolder_EndUpwardsAtTheRootAndLeaveOutputOut()
    {
        _folder.Write(".editorconfig", "[*]\n");
        _folder.Write(".globalconfig", "is_global = true\n");
        _folder.Write("src/.editorconfig", "root = true\n");
        _folder.Write("src/Orders/deploy/.editorconfig", "[*]\n");
        _folder.Write("src/Orders/obj/.editorconfig", "[*]\n");
        _folder.Write("src/Other/.editorconfig", "[*]\n");

        var files = ConfigurationFiles.Around(_folder.At("src/Orders")).Where(file => file.StartsWith(_folder.Path, StringComparison.Ordinal)).Select(file => file[(_folder.Path.Length + 1)..]);

        Assert.Equal([".globalconfig", "src/.editorconfig", "src/Orders/deploy/.editorconfig"], files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("-nowarn:CS1591,SG1001", true)]
    [InlineData("/nowarn:\"SG1001\"", true)]
    [InlineData("/skipanalyzers+", true)]
    [InlineData("-warnaserror-:SG1001", true)]
    [InlineData("-analyzerconfig:quiet.globalconfig", true)]
    [InlineData("-nowarn:CS1591", false)]
    [InlineData("-warnaserror+:SG1001", false)]
    [InlineData("# -nowarn:SG1001", false)]
    public void ResponseFile_SilencingRules_IsFound(string line, bool expected) =>
        Assert.Equal(expected, ResponseFileWeakenings.In(_folder.Write("a.rsp", line)).Any());
}

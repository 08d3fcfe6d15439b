using System;
using System.Linq;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests.EditorConfigs;

/// <summary>What <c>.editorconfig</c> says about text files, through a whole scan.</summary>
public sealed class EditorConfigSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EditorConfigSettingsTests()
    {
        _folder.Write("src/appsettings.json", "{ \"ClientSecret\": \"" + GeneratedValues.Opaque() + "\" }");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("[*.json]\nsecretguard.SG1001.severity = suggestion", Severity.Info)]
    [InlineData("[*.json]\nSecretGuard.sg1001.Severity : suggestion # for now", Severity.Info)]
    [InlineData("[*.json]\nsecretguard.SG1001.severity = suggestion\n[src/*]\nsecretguard.SG1001.severity = error", Severity.Error)]
    [InlineData("[*.yml]\nsecretguard.SG1001.severity = suggestion", Severity.Warning)]
    [InlineData("[*.json]\ndotnet_diagnostic.SG1001.severity = suggestion", Severity.Warning)]
    public void Section_ThatMatches_SetsTheSeverity(string configuration, Severity expected)
    {
        _folder.Write(".editorconfig", configuration);

        Assert.Equal(expected, Assert.Single(Scan().Findings).Severity);
    }

    [Fact]
    public void NearerFile_BeatsTheOneAbove()
    {
        _folder.Write(".editorconfig", "[*]\nsecretguard.SG1001.severity = none");
        _folder.Write("src/.editorconfig", "[*.json]\nsecretguard.SG1001.severity = error");

        Assert.Equal(Severity.Error, Assert.Single(Scan().Findings).Severity);
    }

    [Fact]
    public void RootFile_EndsTheSearch()
    {
        _folder.Write(".editorconfig", "[*]\nsecretguard.SG1001.severity = none");
        _folder.Write("src/.editorconfig", "root = true\n[*.json]\nindent_size = 2");

        Assert.Equal(Severity.Warning, Assert.Single(Scan().Findings).Severity);
    }

    [Theory]
    [InlineData("[*]\nsecretguard.SG1001.severity = off", 2)]
    [InlineData("[*]\n\nsecretguard.SG0815.severity = error", 3)]
    [InlineData("secretguard.SG1001.severity = error", 1)]
    [InlineData("[*]\nsecretguard.allow_everything = true", 2)]
    [InlineData("[*]\nsecretguard.max_secret_age_days = soon", 2)]
    public void SettingNobodyCanFollow_IsInvalidPolicyAtItsLineAndChangesNothing(string configuration, int line)
    {
        _folder.Write(".editorconfig", configuration);

        var findings = Scan().Findings;

        var problem = Assert.Single(findings, finding => finding.Rule.Id == RuleIds.InvalidPolicy);
        Assert.Equal((".editorconfig", line, Severity.Error), (problem.Path, problem.Start.Line, problem.Severity));
        Assert.Equal(Severity.Warning, findings.Single(finding => finding.Rule.Id == RuleIds.HardCodedClientSecret).Severity);
    }

    [Fact]
    public void Option_InASectionThatMatches_Counts()
    {
        _folder.Write("src/token.json", """{ "TokenEndpoint": "http://sso.orders.example/token" }""");
        Assert.Contains(Scan().Findings, IsTokenEndpoint);

        _folder.Write(".editorconfig", "[*.json]\nsecretguard.trusted_plaintext_hosts = *.orders.example");
        Assert.DoesNotContain(Scan().Findings, IsTokenEndpoint);
    }

    [Fact]
    public void FileAboveTheRoot_CountsToo()
    {
        _folder.Write(".editorconfig", "[*.json]\nsecretguard.SG1001.severity = bad");

        var findings = FolderScanner.Scan(new ScanRequest(_folder.At("src")), CancellationToken.None).Findings;

        Assert.Contains(findings, finding => finding.Path == "../.editorconfig");
    }

    private static bool IsTokenEndpoint(Finding finding) => finding.Rule.Id == RuleIds.PlainHttpTokenEndpoint;

    private ScanReport Scan() => FolderScanner.Scan(new ScanRequest(_folder.Path), CancellationToken.None);
}

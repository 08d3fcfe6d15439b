using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Policy;

public class SeverityOverridesTests
{
    private const string Opaque = "k7Rz2pVw9XqLm4TnB8cYfH3sJd6Gu1Ae";

    [Theory]
    [InlineData("warning", Gate.Strict, Severity.Warning)]
    [InlineData("error", Gate.Warning, Severity.Error)]
    [InlineData("Suggestion", Gate.Error, Severity.Info)]
    [InlineData("default", Gate.Error, Severity.Error)]
    [InlineData("loud", Gate.Error, Severity.Error)]
    public void Scan_RuleIsSet_TheUsersWordIsTheLast(string value, Gate gate, Severity expected)
    {
        var finding = Assert.Single(Scan(new ScanSettings(gate, false).With(Set(value))));

        Assert.Equal(expected, finding.Severity);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("silent")]
    public void Scan_RuleIsSwitchedOff_IsSilent(string value) => Assert.Empty(Scan(ScanSettings.Default.With(Set(value))));

    [Fact]
    public void Scan_GateIsOff_NothingBringsItBack() => Assert.Empty(Scan(new ScanSettings(Gate.Off, false).With(Set("error"))));

    [Fact]
    public void Apply_HiddenForAReason_StaysHidden() => Assert.Equal(Severity.Hidden, Set("error").Apply("SG1001", Severity.Hidden));

    [Fact]
    public void Identity_TellsSettingsApart()
    {
        string[] identities =
        [
            ScanSettings.Default.Identity,
            new ScanSettings(Gate.Error, false).Identity,
            ScanSettings.Default.ForTestProject().Identity,
            ScanSettings.Default.With(Set("error")).Identity,
            ScanSettings.Default.With(Set("warning")).ForTestProject().Identity,
        ];

        Assert.Equal(identities.Length, identities.Distinct().Count());
    }

    private static SeverityOverrides Set(string value) =>
        SeverityOverrides.Read(["SG1001"], key => key == "secretguard.SG1001.severity" ? value : null);

    private static IReadOnlyList<Finding> Scan(ScanSettings settings) =>
        TextScanner.Scan(new TextDocument("appsettings.json", "{ \"Orders\": { \"ClientSecret\": \"" + Opaque + "\" } }"), settings);
}

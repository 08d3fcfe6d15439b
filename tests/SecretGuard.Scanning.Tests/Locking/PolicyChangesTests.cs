using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Scanning.Tests.Locking;

public sealed class PolicyChangesTests
{
    [Theory]
    [InlineData("secretguard.require_justification = true", "secretguard.require_justification = false")]
    [InlineData("secretguard.require_justification = true", "")]
    [InlineData("secretguard.allow_suppressions = false", "secretguard.allow_suppressions = true")]
    [InlineData("secretguard.suppression_max_days = 30", "secretguard.suppression_max_days = 31")]
    [InlineData("secretguard.suppression_max_days = 30", "secretguard.suppression_max_days = soon")]
    [InlineData("secretguard.max_secret_age_days = 90", "")]
    [InlineData("secretguard.allowed_scopes = orders.read", "secretguard.allowed_scopes = orders.read, *")]
    [InlineData("secretguard.allowed_scopes = orders.read", "")]
    [InlineData("", "secretguard.trusted_plaintext_hosts = sso.example")]
    [InlineData("secretguard.report_weak_test_secrets = true", "")]
    [InlineData("secretguard.SG1005.severity = error", "")]
    [InlineData("dotnet_diagnostic.SG1005.severity = error", "dotnet_diagnostic.SG1005.severity = warning")]
    public void SettingThatAsksForLess_IsAWeakening(string before, string after) => Assert.Single(Changes(before, after));

    [Theory]
    [InlineData("secretguard.require_justification = false", "secretguard.require_justification = true")]
    [InlineData("secretguard.require_justification = TRUE", "secretguard.require_justification = true # as agreed")]
    [InlineData("secretguard.allow_suppressions = true", "")]
    [InlineData("secretguard.suppression_max_days = 30", "secretguard.suppression_max_days = 7")]
    [InlineData("", "secretguard.max_secret_age_days = 90")]
    [InlineData("secretguard.allowed_scopes = orders.read orders.write", "secretguard.allowed_scopes = orders.read")]
    [InlineData("", "secretguard.allowed_scopes = orders.read")]
    [InlineData("secretguard.trusted_plaintext_hosts = sso.example", "")]
    [InlineData("dotnet_diagnostic.CA1000.severity = error", "")]
    [InlineData("secretguard.SG1005.severity = warning", "secretguard.SG1005.severity = error")]
    [InlineData("indent_size = 4", "indent_size = 2")]
    public void SettingThatAsksForTheSameOrMore_IsNone(string before, string after) => Assert.Empty(Changes(before, after));

    [Theory]
    [InlineData("<SecretGuardGate>strict</SecretGuardGate>", "<SecretGuardGate>error</SecretGuardGate>")]
    [InlineData("<SecretGuardGate>strict</SecretGuardGate>", "")]
    [InlineData("<SecretGuardLock>true</SecretGuardLock>", "")]
    [InlineData("<SecretGuardLock>true</SecretGuardLock>", "<SecretGuardLock>false</SecretGuardLock>")]
    [InlineData("<SecretGuardLockedGate>strict</SecretGuardLockedGate>", "")]
    [InlineData("", "<SecretGuardRoot>src</SecretGuardRoot>")]
    [InlineData("<SecretGuardBaselineReference>a</SecretGuardBaselineReference>", "<SecretGuardBaselineReference>b</SecretGuardBaselineReference>")]
    public void PropertyThatAsksForLess_IsAWeakening(string before, string after) => Assert.Single(PropertyChanges.Of(Files(before), Files(after)));

    [Theory]
    [InlineData("<SecretGuardGate>warning</SecretGuardGate>", "<SecretGuardGate>error</SecretGuardGate>")]
    [InlineData("<SecretGuardGate>error</SecretGuardGate>", "")]
    [InlineData("", "<SecretGuardLock>true</SecretGuardLock>")]
    [InlineData("<Nullable>enable</Nullable>", "<Nullable>disable</Nullable>")]
    public void OtherProperty_IsNone(string before, string after) => Assert.Empty(PropertyChanges.Of(Files(before), Files(after)));

    [Fact]
    public void PropertyThatMovedToAnotherFile_IsNone() =>
        Assert.Empty(PropertyChanges.Of(Files("<SecretGuardLock>true</SecretGuardLock>"), new Dictionary<string, string> { ["/src/a.csproj"] = Project(""), ["/src/Directory.Build.props"] = Project("<SecretGuardLock>true</SecretGuardLock>") }));

    [Theory]
    [InlineData("<Project><PropertyGroup><SecretGuardLock>true")]
    [InlineData("<<<")]
    [InlineData("")]
    public void BrokenProject_IsReadAsFarAsItGoes(string text) =>
        Assert.InRange(PropertyChanges.Of(new Dictionary<string, string> { ["/a.props"] = text }, new Dictionary<string, string>()).Count, 0, 1);

    [Fact]
    public void Baseline_ThatShrank_IsNoGrowth() => Assert.Empty(BaselineGrowth.Of("/b", Text("aa"), Accepted("aa", "bb"), "the merge base"));

    [Fact]
    public void Baseline_ThatGrew_NamesTheLine()
    {
        var weakening = Assert.Single(BaselineGrowth.Of("/b", Text("aa", "cc"), Accepted("aa", "bb"), "the merge base"));

        Assert.Equal(5, weakening.Start.Line);
        Assert.DoesNotContain("orders.json", weakening.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{ \"version\": 2, \"findings\": [] }")]
    public void Text_ThatIsNoBaseline_AcceptsNothing(string text) => Assert.Empty(BaselineGrowth.Of("/b", text, Baseline.Empty, "the merge base"));

    [Fact]
    public void Baseline_ThatGrewByThousands_IsToldInFewLines()
    {
        var text = Text(Enumerable.Range(0, 20_000).Select(number => number.ToString("x4", System.Globalization.CultureInfo.InvariantCulture)).ToArray());

        Assert.Equal(51, BaselineGrowth.Of("/b", text, Baseline.Empty, "the merge base").Count);
    }

    private static IReadOnlyList<Weakening> Changes(string before, string after) => ConfigurationChanges.Of("/.editorconfig", "[*]\n" + before, "[*]\n" + after);

    private static Dictionary<string, string> Files(string properties) => new() { ["/src/a.csproj"] = Project(properties) };

    private static string Project(string properties) => $"<Project>\n  <PropertyGroup>\n    {properties}\n  </PropertyGroup>\n</Project>";

    private static Baseline Accepted(params string[] beginnings) => BaselineReader.Read(Text(beginnings), out _)!;

    private static string Text(params string[] beginnings) =>
        "{ \"version\": 1,\n\"findings\": [\n\n" + string.Join(",\n", beginnings.Select(one => $"{{ \"rule\": \"SG1001\", \"path\": \"orders.json\", \"engine\": \"text\", \"fingerprint\": \"{one.PadRight(32, '0')}\" }}")) + "\n] }";
}

using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Policy;

public class PolicyOptionsTests
{
    [Fact]
    public void Read_NothingSet_IsTheDefault() => Assert.Same(PolicyOptions.Default, PolicyOptions.Read(_ => null));

    [Fact]
    public void Read_Lists_TakeCommasAndBlanks() =>
        Assert.Equal(["api.read", "orders.*", "x"], Set(PolicyOptions.AllowedScopesKey, "api.read, orders.*  x").AllowedScopes);

    [Theory]
    [InlineData("90", 90)]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("1.5", null)]
    [InlineData("soon", null)]
    public void Read_Days_AreWholeAndPositive(string value, int? expected)
    {
        Assert.Equal(expected, Set(PolicyOptions.MaxSecretAgeKey, value).MaxSecretAgeDays);
        Assert.Equal(expected is not null, PolicyOptions.MaxSecretAgeKey.IsValid(value));
    }

    [Fact]
    public void Identity_TellsOptionsApart()
    {
        string[] identities =
        [
            PolicyOptions.Default.Identity,
            Set(PolicyOptions.AllowedScopesKey, "a").Identity,
            Set(PolicyOptions.TrustedPlaintextHostsKey, "a").Identity,
            Set(PolicyOptions.MaxSecretAgeKey, "1").Identity,
            Set(PolicyOptions.WeakTestSecretsKey, "true").Identity,
            ScanSettings.Default.With(Set(PolicyOptions.AllowedScopesKey, "a")).Identity,
        ];

        Assert.Equal(identities.Length, identities.Distinct().Count());
    }

    [Theory]
    [InlineData("sso.orders.example", 0)]
    [InlineData("*.orders.example", 0)]
    [InlineData("orders.example", 1)]
    public void Scan_TrustedHost_MayBeAskedInPlainText(string hosts, int expected) =>
        Assert.Equal(expected, Scan("""{ "Sso": { "TokenEndpoint": "http://sso.orders.example/token" } }""",
            ScanSettings.Default.With(Set(PolicyOptions.TrustedPlaintextHostsKey, hosts))).Count);

    [Fact]
    public void Scan_WeakSecretOfATest_IsInformationWhenAskedFor()
    {
        const string Text = """{ "Orders": { "ClientSecret": "geheim" } }""";

        Assert.Empty(Scan(Text, ScanSettings.Default.ForTestProject()));
        var finding = Assert.Single(Scan(Text, ScanSettings.Default.With(Set(PolicyOptions.WeakTestSecretsKey, "true")).ForTestProject()));
        Assert.Equal(Severity.Info, finding.Severity);
    }

    private static PolicyOptions Set(PolicyOption option, string value) => PolicyOptions.Read(key => key == option.Key ? value : null);

    private static IReadOnlyList<Finding> Scan(string text, ScanSettings settings) => TextScanner.Scan(new TextDocument("appsettings.json", text), settings);
}

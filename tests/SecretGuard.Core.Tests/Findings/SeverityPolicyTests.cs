using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Findings;
using SecretGuard.Knowledge;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Findings;

public class SeverityPolicyTests
{
    private const string Opaque = "k7Rz2pVw9XqLm4TnB8cYfH3sJd6Gu1Ae";
    private const string Weak = "secret";

    [Theory]
    [InlineData(Opaque, FileRole.Product, Gate.Error, Severity.Error)]
    [InlineData(Weak, FileRole.Product, Gate.Error, Severity.Error)]
    [InlineData(Opaque, FileRole.Product, Gate.Warning, Severity.Warning)]
    [InlineData(Weak, FileRole.Product, Gate.Warning, Severity.Warning)]
    [InlineData(Opaque, FileRole.Product, Gate.Strict, Severity.Error)]
    [InlineData(Opaque, FileRole.Product, Gate.Off, Severity.Hidden)]
    [InlineData(Opaque, FileRole.Sample, Gate.Error, Severity.Error)]
    [InlineData(Weak, FileRole.Sample, Gate.Error, Severity.Info)]
    [InlineData(Weak, FileRole.Sample, Gate.Strict, Severity.Info)]
    [InlineData(Weak, FileRole.Template, Gate.Error, Severity.Info)]
    [InlineData(Opaque, FileRole.Test, Gate.Error, Severity.Error)]
    [InlineData(Opaque, FileRole.Test, Gate.Warning, Severity.Warning)]
    [InlineData(Weak, FileRole.Translation, Gate.Strict, Severity.Hidden)]
    [InlineData(Opaque, FileRole.Translation, Gate.Error, Severity.Error)]
    [InlineData(Weak, FileRole.Test, Gate.Error, Severity.Hidden)]
    [InlineData(Weak, FileRole.Test, Gate.Strict, Severity.Hidden)]
    public void ClientSecret_ByRoleAndGate(string value, FileRole role, Gate gate, Severity severity) =>
        Assert.Equal(severity, SeverityOf(SlotKind.ClientSecret, value, role, gate));

    [Theory]
    [InlineData("http://sso.orders.example/token", FileRole.Product, Gate.Error, Severity.Error)]
    [InlineData("http://sso.orders.example/token", FileRole.Sample, Gate.Error, Severity.Error)]
    [InlineData("http://sso.orders.example/token", FileRole.Test, Gate.Error, Severity.Warning)]
    [InlineData("http://sso.orders.example/token", FileRole.Test, Gate.Strict, Severity.Error)]
    [InlineData("http://keycloak:8080/token", FileRole.Product, Gate.Error, Severity.Warning)]
    [InlineData("http://keycloak:8080/token", FileRole.Product, Gate.Strict, Severity.Warning)]
    public void TokenEndpoint_ByRoleAndGate(string value, FileRole role, Gate gate, Severity severity) =>
        Assert.Equal(severity, SeverityOf(SlotKind.TokenEndpoint, value, role, gate));

    private static Severity SeverityOf(SlotKind slot, string value, FileRole role, Gate gate)
    {
        var candidate = new Candidate(new Slot(slot, SlotEvidence.Key, "Orders:Value"), SourceValue.Verbatim(value, 0));
        return SeverityPolicy.SeverityOf(RuleSet.Judge(candidate, role).Single(), role, new ScanSettings(gate, isTestProject: false));
    }
}

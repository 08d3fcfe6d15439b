using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Candidates;

public class AuthorityCandidatesTests
{
    [Theory]
    [InlineData("appsettings.json", """{ "Oidc": { "Authority": "http://sso.orders.example" } }""", Severity.Error)]
    [InlineData("appsettings.json", """{ "Oidc": { "Authority": "http://keycloak:8080/realms/a" } }""", Severity.Warning)]
    [InlineData("keycloak.json", """{ "realm": "a", "resource": "b", "auth-server-url": "http://sso.orders.example/" }""", Severity.Error)]
    [InlineData("values.yaml", "oidc:\n  authority: http://sso.orders.example\n", Severity.Error)]
    [InlineData("appsettings.json", """{ "Oidc": { "CustomMetadataUri": "http://sso.orders.example/" } }""", Severity.Error)]
    [InlineData("appsettings.json", """{ "Oidc": { "Authority": "http://localhost:5001" } }""", null)]
    [InlineData("appsettings.json", """{ "Oidc": { "Authority": "https://sso.orders.example" } }""", null)]
    [InlineData("appsettings.json", """{ "Jwt": { "Issuer": "http://sso.orders.example" } }""", Severity.Info)]
    public void Authority_InText_BehindTheErrorGate(string path, string text, Severity? expected)
    {
        var finding = TextScanner.Scan(new TextDocument(path, text), new ScanSettings(Gate.Error, isTestProject: false)).SingleOrDefault();

        Assert.Equal((expected, expected is null ? null : "SG2002"), (finding?.Severity, finding?.Rule.Id));
    }
}

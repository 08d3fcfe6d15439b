using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Candidates;

public class TransportSwitchCandidatesTests
{
    [Theory]
    [InlineData("appsettings.json", """{ "Jwt": { "RequireHttpsMetadata": false } }""", "SG2003")]
    [InlineData("appsettings.json", """{ "Jwt": { "RequireHttpsMetadata": "false" } }""", "SG2003")]
    [InlineData("appsettings.json", """{ "Jwt": { "RequireHttpsMetadata": true } }""", null)]
    [InlineData("keycloak.json", """{ "realm": "orders", "resource": "orders", "ssl-required": "none" }""", "SG2003")]
    [InlineData("keycloak.json", """{ "realm": "orders", "resource": "orders", "ssl-required": "external" }""", null)]
    [InlineData("launchSettings.json", """{ "environmentVariables": { "Consul__Discovery__HealthCheckTlsSkipVerify": "true" } }""", "SG2004")]
    [InlineData("values.yaml", "vault:\n  insecure_skip_verify: true\n", "SG2004")]
    [InlineData("values.yaml", "vault:\n  insecure_skip_verify: false\n", null)]
    [InlineData("values.yaml", "vault:\n  skipTlsVerify: true\n", "SG2004")]
    [InlineData("values.yaml", "jwt:\n  requireHttpsMetadata: false\n", "SG2003")]
    [InlineData("compose.yml", "services:\n  api:\n    environment:\n      - Jwt__RequireHttpsMetadata=false\n", "SG2003")]
    [InlineData("appsettings.json", """{ "ConnectionStrings": { "A": "Server=sql.orders.example;Database=a;Integrated Security=true;TrustServerCertificate=True" } }""", "SG2004")]
    [InlineData("appsettings.json", """{ "ConnectionStrings": { "A": "Server=localhost,1433;Database=a;Integrated Security=true;TrustServerCertificate=True" } }""", null)]
    [InlineData("appsettings.json", """{ "ConnectionStrings": { "A": "Server=sql.orders.example;Database=a;Integrated Security=true;TrustServerCertificate=False" } }""", null)]
    public void Switch_InText_ByItsValue(string path, string text, string? rule) =>
        Assert.Equal(rule, TextScanner.Scan(new TextDocument(path, text), ScanSettings.Default).SingleOrDefault()?.Rule.Id);
}

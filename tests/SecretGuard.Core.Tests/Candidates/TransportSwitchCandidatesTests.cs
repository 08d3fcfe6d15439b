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
    [InlineData("a.cs", "handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => true;", "SG2004")]
    [InlineData("a.cs", "handler.ServerCertificateCustomValidationCallback = (HttpRequestMessage m, X509Certificate2 c, X509Chain n, SslPolicyErrors e) => true;", "SG2004")]
    [InlineData("a.cs", "handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => { return true; };", "SG2004")]
    [InlineData("a.cs", "ServicePointManager.ServerCertificateValidationCallback += delegate { return true; };", "SG2004")]
    [InlineData("a.cs", "ServicePointManager.ServerCertificateValidationCallback = delegate (object s, X509Certificate c) { return true; };", "SG2004")]
    [InlineData("a.cs", "handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;", "SG2004")]
    [InlineData("a.ps1", "[System.Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }", "SG2004")]
    [InlineData("a.ps1", "$handler.ServerCertificateCustomValidationCallback = [System.Net.Http.HttpClientHandler]::DangerousAcceptAnyServerCertificateValidator", "SG2004")]
    [InlineData("a.cs", "handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => errors == SslPolicyErrors.None;", null)]
    [InlineData("a.cs", "handler.ServerCertificateCustomValidationCallback = (m, c, n, e) => { if (Known(c)) return true; return false; };", null)]
    [InlineData("a.cs", "handler.ServerCertificateCustomValidationCallback = (m, c, n, e) => false;", null)]
    [InlineData("a.cs", "// handler.ServerCertificateCustomValidationCallback = (m, c, n, e) => true;", null)]
    [InlineData("a.cs", "policy.Handle = (m, c, n, e) => true;", null)]
    [InlineData("a.cs", "Validate(certificateValidationCallback, (m, c, n, e) => true);", null)]
    public void Switch_InText_ByItsValue(string path, string text, string? rule) =>
        Assert.Equal(rule, TextScanner.Scan(new TextDocument(path, text), ScanSettings.Default).SingleOrDefault()?.Rule.Id);
}

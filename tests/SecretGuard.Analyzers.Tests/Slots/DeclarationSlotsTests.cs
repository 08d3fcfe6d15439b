using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Slots;

public class DeclarationSlotsTests
{
    [Theory]
    [InlineData("""void M() { var clientSecret = "{|SG1001:hunter2|}"; }""")]
    [InlineData("""void M() { const string client_secret = "{|SG1001:hunter2|}"; }""")]
    [InlineData("""void M(string clientId, string clientSecret = "{|SG1001:secret|}") { }""")]
    [InlineData("""void M(string user, string password = "{|SG1005:password|}") { }""")]
    [InlineData("""private readonly string _clientSecret = "{|SG1001:hunter2|}";""")]
    [InlineData("""public const string ClientSecret = "{|SG1001:hunter2|}";""")]
    [InlineData("""public string ClientSecret { get; set; } = "{|SG1001:hunter2|}";""")]
    [InlineData("""void M(string clientSecret = "{|SG1001:hunter2|}") { }""")]
    public Task NamedDeclaration_Literal_Reports(string member) => Flow.VerifyAsync($$"""class C { {{member}} }""");

    [Theory]
    [InlineData("""public const string ClientSecret = "client_secret";""")]
    [InlineData("""void M(string name, string accessToken = "access_token", string clientSecret = null) { }""")]
    [InlineData("""public bool RequireHttpsMetadata { get; set; } = false; public bool ValidateIssuer = false;""")]
    [InlineData("""void M(string secret = "secret") { }""")]
    [InlineData("""public const string ClientSecretKey = "Orders:ClientSecret";""")]
    [InlineData("""public const string ClientSecretHeader = "X-Secret";""")]
    [InlineData("""static readonly System.Collections.Generic.HashSet<string> KnownDefaultSigningKeys = new() { "hunter2" };""")]
    [InlineData("""private string _clientSecret;""")]
    [InlineData("""private string _clientSecret = string.Empty;""")]
    [InlineData("""private string _name = nameof(ClientSecret); string ClientSecret { get; set; }""")]
    [InlineData("""string clientSecret = nameof(C);""")]
    [InlineData("""void M() { var hasClientSecret = "yes"; }""")]
    [InlineData("""string ClientSecretDescription = "The secret";""")]
    public Task NamedDeclaration_NameOfSomethingElse_DoesNotReport(string member) => Flow.VerifyAsync($$"""class C { {{member}} }""");

    [Theory]
    [InlineData("TokenTypes", "const string")]
    [InlineData("Prefixes", "static readonly string")]
    [InlineData("Parameter_Names", "const string")]
    public Task FixedField_OfATypeOfNames_DoesNotReportAWord(string type, string kind) =>
        Flow.VerifyAsync($$"""static class {{type}} { public {{kind}} AccessToken = "tkn_lft:act", ClientSecret = "sent"; }""");

    [Theory]
    [InlineData("static class Constants", "const string")]
    [InlineData("class ConnectionParameters", "string")]
    [InlineData("static class Secrets", "static readonly string")]
    public Task FixedField_OfAnotherType_Reports(string type, string kind) =>
        Flow.VerifyAsync($$"""{{type}} { public {{kind}} ClientSecret = "{|SG1001:hunter2|}"; }""");

    [Fact]
    public Task FixedField_OfATypeOfNames_ReportsAGeneratedValue() =>
        Flow.VerifyAsync($$"""static class TokenNames { public const string AccessToken = "{|SG1002:{{GeneratedValues.Opaque()}}|}"; }""");

    [Fact]
    public Task RecordParameter_Default_Reports() => Flow.VerifyAsync("""record R(string ClientSecret = "{|SG1001:hunter2|}");""");
}

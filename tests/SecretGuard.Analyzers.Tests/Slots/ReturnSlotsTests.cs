using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Slots;

public class ReturnSlotsTests
{
    [Theory]
    [InlineData("""string ClientSecret => "{|SG1001:hunter2|}";""")]
    [InlineData("""string ClientSecret { get { return "{|SG1001:hunter2|}"; } }""")]
    [InlineData("""string ClientSecret { get => "{|SG1001:hunter2|}"; }""")]
    [InlineData("""string GetClientSecret() => "{|SG1001:hunter2|}";""")]
    [InlineData("""string ClientSecretOf(string tenant) => "{|SG1001:hunter2|}";""")]
    [InlineData("""string Read(string key) { switch (key) { case "client_secret": return "{|SG1001:OPAQUE|}"; default: return ""; } }""")]
    [InlineData("""string Read(string key) { switch (key) { case "token_endpoint": return "{|SG2001:http://sso.orders.example/signin|}"; default: return ""; } }""")]
    [InlineData("""string ClientSecretOf(string tenant) { switch (tenant) { case "north": return "{|SG1001:hunter2|}"; case "key": return "{|SG1001:hunter3|}"; default: return null; } }""")]
    [InlineData("""string GetClientSecretFor(string tenant) => tenant switch { "north" => "{|SG1001:hunter2|}", _ => throw new System.Exception() };""")]
    public Task NamedMember_ReturnedLiteral_Reports(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("""string ClientSecret => null;""")]
    [InlineData("""string ClientSecretKey => "hunter2";""")]
    [InlineData("""string ClientSecret => System.Environment.GetEnvironmentVariable("CLIENT_SECRET");""")]
    [InlineData("""System.Func<string> ClientSecret => () => "hunter2";""")]
    [InlineData("""string Title() => "hunter2";""")]
    [InlineData("""string TitleOf(string tenant) => "hunter2";""")]
    [InlineData("""string Label(string key) { switch (key) { case "client_secret": return "Secret"; case "client_id": return "OPAQUE"; default: return "OPAQUE"; } }""")]
    [InlineData("""string Label(int key) { switch (key) { case 1: return "OPAQUE"; case int other when other > 3: return "hunter2"; default: return ""; } }""")]
    [InlineData("""string GrantType => "password";""")]
    [InlineData("""bool RequireHttpsMetadata => false; bool ValidateIssuer() => false;""")]
    [InlineData("""string ClientSecretNameOf(string tenant) => "hunter2";""")]
    [InlineData("""string ClientSecretOf(string tenant) => tenant switch { "north" => System.Environment.GetEnvironmentVariable("NORTH"), _ => null };""")]
    public Task Member_NoSecretReturned_DoesNotReport(string member) => VerifyAsync(member);

    private static Task VerifyAsync(string member) => Flow.VerifyAsync($$"""class C { {{member.Replace("OPAQUE", GeneratedValues.Opaque())}} }""");
}

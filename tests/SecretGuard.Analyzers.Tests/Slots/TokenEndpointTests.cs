using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class TokenEndpointTests
{
    [Theory]
    [InlineData("""var o = new Options { TokenEndpoint = "{|SG2001:http://sso.example.com/token|}" };""")]
    [InlineData("""var tokenUrl = "{|SG2001:http://sso.example.com/token|}";""")]
    [InlineData("""Uri tokenUri = new Uri("{|SG2001:http://sso.example.com/token|}");""")]
    [InlineData("""read("{|SG2001:http://sso.example.com/realms/orders/protocol/openid-connect/token|}");""")]
    [InlineData("""config["Keycloak:TokenUrl"] = "{|SG2001:http://sso.example.com/token|}";""")]
    [InlineData("""read("{|SG2001:http://" + config["Host"] + "/connect/token|}");""")]
    [InlineData("""read($"{|SG2001:http://{config["Host"]}/connect/token|}");""")]
    [InlineData("""const string server = "http://sso.example.com/realms/orders"; read($"{|SG2001:{server}/protocol/openid-connect/token|}");""")]
    [InlineData("""Uri tokenUri = new UriBuilder("{|SG2001:http", "sso.example.com", 8080, "/connect/token|}").Uri;""")]
    [InlineData("""var tokenUrl = new UriBuilder("{|SG2001:http", "sso.example.com", 8080, "token|}").ToString();""")]
    [InlineData("""var tokenUri = new UriBuilder("{|SG2001:http", "sso.example.com|}").Uri;""")]
    [InlineData("""var tokenUri = new UriBuilder("{|SG2001:http://sso.example.com/token|}").Uri;""")]
    [InlineData("""var server = "http://sso.example.com/realms/orders"; read({|SG2001:server + "/protocol/openid-connect/token|}");""")]
    public Task TokenEndpoint_PlainHttp_Reports(string statement) => Flow.InMethodAsync(statement);

    [Theory]
    [InlineData("""var o = new Options { TokenEndpoint = "https://sso.example.com/token" };""")]
    [InlineData("""var tokenUrl = "http://localhost:8080/token";""")]
    [InlineData("""var tokenUrl = config["TokenUrl"];""")]
    [InlineData("""var title = "http://sso.example.com/token-guide";""")]
    [InlineData("""read("http://schemas.example.org/2006/01/identity/claims/token");""")]
    [InlineData("""read("https://sso.example.com/connect/token");""")]
    [InlineData("""read($"{config["Authority"]}/connect/token");""")]
    [InlineData("""Uri tokenUri = new UriBuilder("https", "sso.example.com", 443, "/connect/token").Uri;""")]
    [InlineData("""Uri tokenUri = new UriBuilder("http", "localhost", 8080, "/connect/token").Uri;""")]
    [InlineData("""Uri tokenUri = new UriBuilder(config["Scheme"], "sso.example.com").Uri;""")]
    [InlineData("""var authority = "https://sso.example.com/realms/orders"; read($"{authority}/protocol/openid-connect/token");""")]
    public Task TokenEndpoint_NoPlainHttp_DoesNotReport(string statement) => Flow.InMethodAsync(statement);

    [Fact]
    public Task ConstantEndpoint_UsedTwice_ReportsOnce() => Flow.VerifyAsync("""
        class C
        {
            const string Url = "{|SG2001:http://sso.example.com/connect/token|}";
            string TokenUrl { get; set; }
            void A() => TokenUrl = Url;
            void B() => TokenUrl = Url;
        }
        """);
}

using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class AuthorityTests
{
    [Theory]
    [InlineData("""var o = new Options { Authority = "{|SG2002:http://sso.orders.example/realms/a|}" };""")]
    [InlineData("""var o = new Options(); o.Authority = "{|SG2002:http://sso.orders.example|}";""")]
    [InlineData("""const string Sso = "{|SG2002:http://sso.orders.example|}"; var o = new Options { Authority = Sso };""")]
    [InlineData("""var authority = $"{|SG2002:http://{read("host")}/realms/a|}";""")]
    [InlineData("""config["Keycloak:Authority"] = "{|SG2002:http://sso.orders.example|}";""")]
    [InlineData("""var authority = read("a") ?? "{|SG2002:http://sso.orders.example|}";""")]
    [InlineData("""var jwksUri = "{|SG2002:http://sso.orders.example/keys|}";""")]
    [InlineData("""var authorityUrl = new Uri("{|SG2002:http://keycloak:8080/realms/a|}");""")]
    public Task Authority_PlainHttp_Reports(string statement) => Flow.InMethodAsync(statement);

    [Theory]
    [InlineData("""config["Jwt:Issuer"] = "{|SG2002:http://sso.orders.example|}";""")]
    [InlineData("""string issuer = "{|SG2002:http://sso.orders.example/|}";""")]
    public Task Issuer_PlainHttp_Informs(string statement) => Flow.InMethodAsync(statement);

    [Theory]
    [InlineData("""var o = new Options { Authority = "https://sso.orders.example/realms/a" };""")]
    [InlineData("""var o = new Options { Authority = "http://localhost:8080/realms/a" };""")]
    [InlineData("""var o = new Options { Authority = "https+http://keycloak/realms/a" };""")]
    [InlineData("""var o = new Options { Authority = read("Authority") };""")]
    [InlineData("""var validIssuer = "http://sso.orders.example";""")]
    [InlineData("""var authoritative = "http://sso.orders.example";""")]
    [InlineData("""if (new Options().Authority == "http://sso.orders.example") return;""")]
    [InlineData("""var ns = "http://schemas.orders.example/identity/claims/authority";""")]
    public Task Authority_SafeOrAName_DoesNotReport(string statement) => Flow.InMethodAsync(statement);
}

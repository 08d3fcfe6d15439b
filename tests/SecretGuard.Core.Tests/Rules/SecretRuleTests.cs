using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Rules;

/// <summary>SG1002 to SG1005 in text: what reports, and its near misses.</summary>
public class SecretRuleTests
{
    [Theory]
    [InlineData("""{"Orders":{"ApiKey":"{|SG1002:orders-key|}"}}""")]
    [InlineData("""{"AccessToken":"{|SG1002:OPAQUE|}"}""")]
    [InlineData("""{"token":"{|SG1002:OPAQUE|}"}""")]
    [InlineData("""{"headers":{"Authorization":"Bearer {|SG1002:OPAQUE|}"}}""")]
    [InlineData("""{"headers":[{"key":"X-Api-Key","value":"{|SG1002:OPAQUE|}"}]}""")]
    [InlineData("""{"secretKey":"{|SG1002:OPAQUE|}"}""")]
    [InlineData("""{"Storage":"DefaultEndpointsProtocol=https;AccountName=orders;AccountKey={|SG1002:OPAQUE|};EndpointSuffix=core.windows.net"}""")]
    [InlineData("""{"Jwt":{"Key":"{|SG1003:shop-key|}"}}""")]
    [InlineData("""{"jwt":{"secret":"{|SG1003:OPAQUE|}"}}""")]
    [InlineData("""{"TextEncryptionKey":"{|SG1003:OPAQUE|}"}""")]
    [InlineData("""{"Kestrel":{"CertificatePassword":"{|SG1003:hunter2|}"}}""")]
    [InlineData("""{"secret":"{|SG1001:OPAQUE|}"}""")]
    [InlineData("""{"Db":"Server=db;Database=d;User Id=sa;Password={|SG1005:open-sesame|}"}""")]
    [InlineData("""{"Db":"Server=db;Uid=u;Pwd={|SG1005:x1|};Log Parameters=true"}""")]
    [InlineData("""{"Db":"Server=db;User Id=sa;Password=\"{|SG1005:a;b|}\";Encrypt=true"}""")]
    [InlineData("""{"Cache":"orders.redis.local:6380,password={|SG1005:OPAQUE|},ssl=True"}""")]
    [InlineData("""{"Db":"Server=db;User Id=app;ClientSecret={|SG1001:OPAQUE|}"}""")]
    [InlineData("""{"password":"{|SG1005:open-sesame|}"}""")]
    [InlineData("""{"Db":"Server=db;User Id=sa;Password=${DB_PASSWORD:-{|SG1005:Password_123|}}"}""")]
    [InlineData("""{"Queue":"amqp://import:{|SG1004:open-sesame|}@queue.local/"}""")]
    [InlineData("""{"Queue":"amqp://import:{|SG1004:p%40ss|}@queue.local/"}""")]
    public void Literal_Reports(string markup) => TextFindings.Verify("src/appsettings.json", markup);

    [Theory]
    [InlineData("""{"token":"dvd"}""")]
    [InlineData("""{"token":"node token.js"}""")]
    [InlineData("""{"secret":"word"}""")]
    [InlineData("""{"ApiKey":""}""")]
    [InlineData("""{"ApiKey":"${ORDERS_KEY}"}""")]
    [InlineData("""{"accessKey":"ORDERSIDENTIFIER"}""")]
    [InlineData("""{"headers":{"Authorization":"Bearer {{signed}}"}}""")]
    [InlineData("""{"headers":{"Authorization":"Bearer <your token here>"}}""")]
    [InlineData("""{"description":"Authorization: Basic authentication is used"}""")]
    [InlineData("""{"Authorization":"Required"}""")]
    [InlineData("""{"Authorization":"Basic authentication"}""")]
    [InlineData("""{"Db":"Server=db;Database=d;Integrated Security=true"}""")]
    [InlineData("""{"Db":"Server=db;User Id=sa;Password=${DB_PASSWORD}"}""")]
    [InlineData("""{"Db":"Server=db;User Id=sa;Password="}""")]
    [InlineData("""{"Queue":"amqp://queue.local/"}""")]
    [InlineData("""{"Queue":"amqp://${USER}:${PASSWORD}@queue.local/"}""")]
    [InlineData("""{"Queue":"mongodb://localhost:27017/AuthDb?connectTimeoutMS=10000"}""")]
    [InlineData("""{"link":"https://host:8080/@scope/name"}""")]
    [InlineData("""{"mail":"https://medium.com/@somebody:else"}""")]
    [InlineData("""{"PasswordHash":"OPAQUE","passwordPolicy":"length(8)"}""")]
    [InlineData("""{"Map":{"Key":"OPAQUE"}}""")]
    [InlineData("""{"publicKeyToken":"OPAQUE"}""")]
    [InlineData("""{"rule":"pattern=secret;flags=i"}""")]
    [InlineData("""{"MARIADB_RANDOM_ROOT_PASSWORD":"true"}""")]
    [InlineData("""{"smtpPassword":"REPLACE"}""")]
    [InlineData("""{"Cannot change a member with a password":"ask the owner"}""")]
    public void NearMiss_DoesNotReport(string markup) => TextFindings.Verify("src/appsettings.json", markup);

    [Fact]
    public void BasicHeader_IsDecoded()
    {
        Assert.Equal("SG1004", Found("""{"Authorization":"Basic VALUE"}""", "import:open-sesame"));
        Assert.Equal("SG1004", Found("""{"Authorization":"Basic VALUE"}""", "im%70ort:open%2Dsesame"));
        Assert.Equal(string.Empty, Found("""{"Authorization":"Basic VALUE"}""", "import:${SECRET}"));
        Assert.Equal(string.Empty, Found("""{"Authorization":"Basic VALUE"}""", "import:"));
        Assert.Equal(string.Empty, Found("""{"Authorization":"Basic VALUE"}""", "nocolon"));
    }

    [Fact]
    public void SignedToken_AnyName_Reports()
    {
        var signed = Compact("""{"alg":"HS256","typ":"JWT"}""", """{"sub":"orders"}""");
        Assert.Equal("SG1002", Rules($$"""{"anything":"{{signed}}"}"""));
        Assert.Equal(string.Empty, Rules($$"""{"anything":"{{signed.Replace('.', ':')}}"}"""));
        var other = Compact("""{"kid":"no algorithm here"}""", """{"sub":"orders"}""");
        Assert.Equal(string.Empty, Rules($$"""{"anything":"{{other}}"}"""));
    }

    [Fact]
    public void PrivateKey_AnyName_Reports()
    {
        var body = GeneratedValues.Opaque(120);
        Assert.Equal("SG1003", Rules($$"""{"anything":"-----BEGIN EC PRIVATE KEY-----\n{{body}}\n-----END EC PRIVATE KEY-----"}"""));
        Assert.Equal(string.Empty, Rules($$"""{"anything":"-----BEGIN PUBLIC KEY-----\n{{body}}\n-----END PUBLIC KEY-----"}"""));
        Assert.Equal(string.Empty, Rules("""{"anything":"-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----"}"""));
    }

    [Fact]
    public void PrivateKey_Encrypted_NeverFailsABuild()
    {
        var text = $"-----BEGIN ENCRYPTED PRIVATE KEY-----\n{GeneratedValues.Opaque(120)}\n-----END ENCRYPTED PRIVATE KEY-----";
        var finding = Assert.Single(TextScanner.Scan(new TextDocument("src/key.txt", text), new ScanSettings(Gate.Strict, isTestProject: false)));
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void UserInfo_HostThatBelongsToNobody_IsGuessable()
    {
        var finding = Assert.Single(TextFindings.Of("docs/a.json", """{"Queue":"amqp://import:open-sesame@queue.example/"}"""));
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Theory]
    [InlineData("https://media.orders.example/api/KEY/series/{0}/all.zip", "SG1002")]
    [InlineData("https://media.orders.example/API/KEY", "SG1002")]
    [InlineData("https://media.orders.example/v2/api/KEY?page=2", "SG1002")]
    [InlineData("http://media.orders.example/api/KEY/series", "SG2006 SG1002")]
    [InlineData("http://localhost/api/KEY/series", "SG1002")]
    [InlineData("see https://docs.orders.example/api/v1/list or https://media.orders.example/api/KEY/all", "SG1002")]
    [InlineData("https://www.orders.example/login?next=http://id.orders.example/connect/token", "SG2001")]
    [InlineData("https://www.orders.example/go?to=amqp://import:open-sesame@queue.orders.test/", "SG1004")]
    [InlineData("https://media.orders.example/api/KEY/go?to=http://id.orders.example/connect/token", "SG1002 SG2001")]
    [InlineData("https://media.orders.example/api/series/KEY", "")]
    [InlineData("https://media.orders.example/webapi/KEY/series", "")]
    [InlineData("https://media.orders.example/api/KEY.zip", "")]
    [InlineData("https://media.orders.example/api/KEY-small/all", "")]
    [InlineData("https://media.orders.example/api/authorization-details/get", "")]
    [InlineData("https://media.orders.example/api/DataProtectionRecords2024/get", "")]
    [InlineData("https://media.orders.example/api/3fa85f64-5717-4562-b3fc-2c963f66afa6/get", "")]
    [InlineData("http://media.orders.example/api/history/20240101", "")]
    [InlineData("Files lie below /api/KEY/all", "")]
    public void AddressesOfAText_AreReadToTheLast(string address, string rules) =>
        Assert.Equal(rules, Rules(JsonSerializer.Serialize(new { Feed = address.Replace("KEY", GeneratedValues.Hex(16).ToUpperInvariant()) })));

    private static string Found(string json, string pair) => Rules(json.Replace("VALUE", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair))));

    private static string Rules(string json) => string.Join(" ", TextFindings.Of("src/appsettings.json", json).Select(finding => finding.Rule.Id));

    private static string Compact(string header, string claims) => string.Join(".", new[] { header, claims, GeneratedValues.Opaque(43) }
        .Select((part, i) => i == 2 ? part : Convert.ToBase64String(Encoding.UTF8.GetBytes(part)).TrimEnd('=').Replace('+', '-').Replace('/', '_')));
}

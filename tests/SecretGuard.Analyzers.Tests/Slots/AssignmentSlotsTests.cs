using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class AssignmentSlotsTests
{
    [Fact]
    public Task AssignedProperty_Literal_Reports() => Flow.InMethodAsync("""var o = new Options(); o.ClientSecret = "{|SG1001:hunter2|}";""");

    [Theory]
    [InlineData("""var clientSecret = "{|SG1001:secret|}";""")]
    [InlineData("""var accessToken = "{|SG1002:token|}";""")]
    [InlineData("""var apiKey = "{|SG1002:orders-key|}";""")]
    [InlineData("""var signingKey = "{|SG1003:orders-key|}";""")]
    [InlineData("""var pfxPassword = "{|SG1003:changeit|}";""")]
    [InlineData("""var password = "{|SG1005:changeit|}";""")]
    [InlineData("""config["Authorization"] = "Bearer {|SG1002:orders-token|}";""")]
    [InlineData("""config["Authorization"] = "Bearer " + "{|SG1002:orders-token|}";""")]
    [InlineData("""config["Authorization"] = "Basic {|SG1004:b3JkZXJzOm9wZW4tc2VzYW1l|}";""")]
    [InlineData("""config["Authorization"] = "Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("orders:{|SG1004:open-sesame|}"));""")]
    [InlineData("""var h = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", "{|SG1002:orders-token|}");""")]
    [InlineData("""var h = new System.Net.Http.Headers.AuthenticationHeaderValue("Basic", "{|SG1004:b3JkZXJzOm9wZW4tc2VzYW1l|}");""")]
    [InlineData("""var c = "Server=db.local;User Id=sa;Password={|SG1005:open-sesame|}";""")]
    [InlineData("""var clientSecret = "{|SG1007:<your-client-secret>|}";""")]
    [InlineData("""var url = "https://api.example.com/?{|SG2005:apikey|}={|SG1002:2c9d9507|}";""")]
    public Task EveryKindOfSecret_Literal_Reports(string statement) => Flow.InMethodAsync(statement);

    [Theory]
    [InlineData("""var apiKey = read("Orders:ApiKey");""")]
    [InlineData("""var apiKeyHeader = "X-Api-Key";""")]
    [InlineData("""var token = "dvd";""")]
    [InlineData("""const string AccessToken = "access_token";""")]
    [InlineData("""const string Password = "xms_password";""")]
    [InlineData("""var passwordLabel = "Password";""")]
    [InlineData("""var password = "Enter your password";""")]
    [InlineData("""var c = "Server=db.local;Integrated Security=true";""")]
    [InlineData("""var c = $"Server=db.local;User Id=sa;Password={read("p")}";""")]
    [InlineData("""config["Authorization"] = "Bearer " + read("t");""")]
    [InlineData("""config["Authorization"] = "Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{read("a")}:{read("b")}"));""")]
    [InlineData("""var nextToken = "page-two"; var cancellationToken = "none-yet";""")]
    public Task OtherThanASecret_DoesNotReport(string statement) => Flow.InMethodAsync(statement);

    [Fact]
    public Task AssignedProperty_ConfigurationRead_DoesNotReport() =>
        Flow.InMethodAsync("""var o = new Options(); o.ClientSecret = config["Orders:ClientSecret"];""");

    [Fact]
    public Task ObjectInitializer_Literal_Reports() => Flow.InMethodAsync("""var o = new Options { ClientSecret = "{|SG1001:hunter2|}" };""");

    [Fact]
    public Task ObjectInitializer_OtherProperty_DoesNotReport() => Flow.InMethodAsync("""var o = new Options { Title = "hunter2" };""");

    [Fact]
    public Task ObjectInitializer_Empty_DoesNotReport() => Flow.InMethodAsync("""var o = new Options { ClientSecret = "" };""");

    [Fact]
    public Task IndexerKey_Literal_Reports() => Flow.InMethodAsync("""config["client_secret"] = "{|SG1001:hunter2|}";""");

    [Fact]
    public Task IndexerKey_PathOfConfiguration_Reports() => Flow.InMethodAsync("""config["Keycloak:ClientSecret"] = "{|SG1001:hunter2|}";""");

    [Fact]
    public Task IndexerKey_ClientId_DoesNotReport() => Flow.InMethodAsync("""config["client_id"] = "hunter2";""");

    [Fact]
    public Task WithExpression_Literal_Reports() => Flow.VerifyAsync("""
        record Settings(string ClientSecret);
        class C { Settings M(Settings s) => s with { ClientSecret = "{|SG1001:hunter2|}" }; }
        """);

    [Fact]
    public Task UnresolvedReceiver_Literal_Reports() => Flow.VerifyAsync("""
        class C { void M({|CS0246:Missing|} o) { o.ClientSecret = "{|SG1001:hunter2|}"; } }
        """);

    [Theory]
    [InlineData("""o.AccessTokenProvider = () => Task.FromResult("{|SG1002:orders-token|}");""")]
    [InlineData("""o.AccessTokenProvider = () => { return Task.FromResult("{|SG1002:orders-token|}"); };""")]
    [InlineData("""o = new HubOptions { AccessTokenProvider = () => Task.FromResult("{|SG1002:orders-token|}") };""")]
    [InlineData("""o.AccessTokenProvider = () => Task.FromResult(Environment.GetEnvironmentVariable("orders-token"));""")]
    [InlineData("""o.AccessTokenProvider = () => { Console.WriteLine(); return Task.FromResult("orders-token"); };""")]
    [InlineData("""o.AccessTokenProvider = () => throw new Exception();""")]
    [InlineData("""o.AccessTokenProvider = Ask;""")]
    [InlineData("""o.TitleProvider = () => Task.FromResult("orders-token");""")]
    [InlineData("""o.AccessTokenMaker = () => Task.FromResult("orders-token");""")]
    public Task LambdaThatProvidesAToken_ReportsWhatItReturns(string statement) => Flow.VerifyAsync($$"""
        using System;
        using System.Threading.Tasks;
        class HubOptions { public Func<Task<string>> AccessTokenProvider, TitleProvider, AccessTokenMaker; }
        class C
        {
            static Task<string> Ask() => Task.FromResult(Environment.GetEnvironmentVariable("TOKEN"));
            void M(HubOptions o) { {{statement}} }
        }
        """);

    [Fact]
    public Task AnonymousObject_Literal_Reports() => Flow.InMethodAsync("""var body = new { client_secret = "{|SG1001:hunter2|}" };""");
}

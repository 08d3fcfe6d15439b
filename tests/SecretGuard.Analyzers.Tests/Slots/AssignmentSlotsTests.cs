using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class AssignmentSlotsTests
{
    [Fact]
    public Task AssignedProperty_Literal_Reports() => Flow.InMethodAsync("""var o = new Options(); o.ClientSecret = "{|SG1001:hunter2|}";""");

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

    [Fact]
    public Task AnonymousObject_Literal_Reports() => Flow.InMethodAsync("""var body = new { client_secret = "{|SG1001:hunter2|}" };""");
}

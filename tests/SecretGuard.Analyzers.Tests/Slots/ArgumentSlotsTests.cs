using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class ArgumentSlotsTests
{
    [Fact]
    public Task NamedArgument_Literal_Reports() => InCall("""Login(user: "ann", clientSecret: "{|SG1001:hunter2|}");""");

    [Fact]
    public Task PositionalArgument_Literal_Reports() => InCall("""Login("ann", "{|SG1001:hunter2|}");""");

    [Fact]
    public Task PositionalArgument_OtherParameter_DoesNotReport() => InCall("""Login("hunter2", null);""");

    [Fact]
    public Task PositionalArgument_Variable_DoesNotReport() => InCall("""Login("ann", Environment.GetEnvironmentVariable("CLIENT_SECRET"));""");

    [Theory]
    [InlineData("string clientName, string scope, string secret", "hunter2", true)]
    [InlineData("string clientId, string name, string sharedSecret", "hunter2", true)]
    [InlineData("string title, string name, string secret", "hunter2", false)]
    public Task VagueParameter_BesideOAuth_Reports(string parameters, string value, bool reports) => Flow.VerifyAsync($$"""
        class C
        {
            void Send({{parameters}}) { }
            void M() => Send("a", "b", "{{(reports ? "{|SG1001:" + value + "|}" : value)}}");
        }
        """);

    [Fact]
    public Task FluentMethod_Literal_Reports() => InCall("""WithClientSecret("{|SG1001:hunter2|}");""");

    [Fact]
    public Task FluentMethodOfHeader_Literal_DoesNotReport() => InCall("""WithClientSecretHeader("hunter2");""");

    private static Task InCall(string call) => Flow.VerifyAsync($$"""
        using System;
        class C
        {
            void Login(string user, string clientSecret) { }
            void WithClientSecret(string value) { }
            void WithClientSecretHeader(string value) { }
            void M() { {{call}} }
        }
        """);
}

using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Slots;

public class ComparisonSlotsTests
{
    [Theory]
    [InlineData("""if (new Options().ClientSecret != "YOUR_CLIENT_SECRET") return;""")]
    [InlineData("""if (new Options().ClientSecret is "<client-secret>") return;""")]
    public Task Placeholder_AskedFor_DoesNotReport(string statement) => Flow.InMethodAsync(statement);

    [Theory]
    [InlineData("""clientSecret == "{|SG1001:hunter2|}" """)]
    [InlineData(""" "{|SG1001:hunter2|}" != clientSecret""")]
    [InlineData("""clientSecret.Equals("{|SG1001:hunter2|}")""")]
    [InlineData("""string.Equals(clientSecret, "{|SG1001:hunter2|}", StringComparison.Ordinal)""")]
    [InlineData("""clientSecret is "{|SG1001:hunter2|}" """)]
    [InlineData("""clientSecret is not ("{|SG1001:hunter2|}" or null)""")]
    [InlineData("""clientSecret switch { "{|SG1001:hunter2|}" => true, _ => false }""")]
    [InlineData("""form["client_secret"] == "{|SG1001:hunter2|}" """)]
    [InlineData("""CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(clientSecret), Encoding.UTF8.GetBytes("{|SG1001:hunter2|}"))""")]
    [InlineData("""CryptographicOperations.FixedTimeEquals("{|SG1001:hunter2|}"u8, Encoding.UTF8.GetBytes(clientSecret))""")]
    public Task ComparedSecret_Literal_Reports(string condition) => InConditionAsync(condition);

    [Theory]
    [InlineData("""clientSecret == null""")]
    [InlineData("""clientSecret == "" """)]
    [InlineData("""name == "client_secret" """)]
    [InlineData("""name == ClientSecret""")]
    [InlineData("""name is "hunter2" """)]
    [InlineData("""clientSecret == name""")]
    [InlineData("""string.IsNullOrEmpty(clientSecret)""")]
    [InlineData("""CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(clientSecret), Encoding.UTF8.GetBytes(name))""")]
    [InlineData("""CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes("hunter2"))""")]
    [InlineData("""Hash(clientSecret) == "hunter2" """)]
    public Task Comparison_NoSecret_DoesNotReport(string condition) => InConditionAsync(condition);

    [Fact]
    public Task WordBesideAUserName_OfAMissingPackage_Reports() => Flow.VerifyAsync("""
        class C
        {
            bool A({|CS0246:Context|} context) => context.Username == "actuatorUser" && context.Password == "{|SG1005:actuatorPassword|}";
            bool B({|CS0246:Context|} context) => context.Kind == "actuatorKind" && context.Password == "actuatorPassword";
        }
        """);

    private static Task InConditionAsync(string condition) => Flow.VerifyAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Security.Cryptography;
        using System.Text;
        class C
        {
            const string ClientSecret = "client_secret";
            static string Hash(string text) => text.ToLower();
            bool M(string name, string clientSecret, IDictionary<string, string> form) => {{condition}};
        }
        """);
}

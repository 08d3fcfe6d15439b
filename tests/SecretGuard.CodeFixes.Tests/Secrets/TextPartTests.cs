using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using static SecretGuard.CodeFixes.Tests.Secrets.SecretCode;

namespace SecretGuard.CodeFixes.Tests.Secrets;

/// <summary>A secret that is one part of a longer text.</summary>
public class TextPartTests
{
    private const string Form = "grant_type=client_credentials&client_id=orders&client_secret=";

    [Theory]
    [InlineData("\"" + Form + "{|SG1001:8f3k|}\"", "\"" + Form + "\" + {}")]
    [InlineData("\"" + Form + "{|SG1001:8f3k|}&scope=orders.read\"", "\"" + Form + "\" + {} + \"&scope=orders.read\"")]
    [InlineData("\"client_secret={|SG1001:8f3k|}&client_id=orders\"", "\"client_secret=\" + {} + \"&client_id=orders\"")]
    [InlineData("\"" + Form + "{|SG1001:8f3k|}&scope=\" + id", "\"" + Form + "\" + {} + \"&scope=\" + id")]
    [InlineData("\"scope=\" + id + \"&client_id=orders&client_secret={|SG1001:8f3k|}\"", "\"scope=\" + id + \"&client_id=orders&client_secret=\" + {}")]
    [InlineData("@\"" + Form + "{|SG1001:8f3k|}&note=\"\"x\"\"\"", "@\"" + Form + "\" + {} + @\"&note=\"\"x\"\"\"")]
    [InlineData("\"\\u0067rant_type=client_credentials&client_id=orders&client_secret={|SG1001:8f3k|}\\n\"", "\"\\u0067rant_type=client_credentials&client_id=orders&client_secret=\" + {} + \"\\n\"")]
    [InlineData("$\"scope={id}&client_id=orders&client_secret={|SG1001:8f3k|}\"", "$\"scope={id}&client_id=orders&client_secret=\" + {}")]
    [InlineData("$\"client_id=orders&client_secret={|SG1001:8f3k|}&scope={id}\"", "\"client_id=orders&client_secret=\" + {} + $\"&scope={id}\"")]
    [InlineData("$\"a={id}&client_id=orders&client_secret={|SG1001:8f3k|}&scope={id}\"", "$\"a={id}&client_id=orders&client_secret=\" + {} + $\"&scope={id}\"")]
    public Task Form_IsCutAndEscaped(string before, string after) => VerifyAsync(
        Returning(before), Returning(after.Replace("{}", $"Uri.EscapeDataString({FromEnvironment(depth: 1)})", System.StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"\"\"client_id=orders&client_secret={|SG1001:8f3k|}&scope=a\"\"\"", "$\"\"\"client_id=orders&client_secret={{}}&scope=a\"\"\"", 1)]
    [InlineData("$\"\"\"client_id={id}&client_secret={|SG1001:8f3k|}\"\"\"", "$\"\"\"client_id={id}&client_secret={{}}\"\"\"", 1)]
    [InlineData("$$\"\"\"client_id={{id}}&client_secret={|SG1001:8f3k|}\"\"\"", "$$\"\"\"client_id={{id}}&client_secret={{{}}}\"\"\"", 2)]
    public Task RawForm_GetsAHole(string before, string after, int braces)
    {
        var hole = new string('{', braces) + "{}" + new string('}', braces);
        var read = Line("Uri.EscapeDataString(({}))", "Environment.GetEnvironmentVariable(\"Orders__ClientSecret\")", "Orders__ClientSecret");
        return VerifyAsync(Returning(before), Returning(after.Replace(hole, new string('{', braces) + read + new string('}', braces), System.StringComparison.Ordinal)));
    }

    [Fact]
    public Task Json_IsEscapedAsJson() => VerifyAsync(
        Returning("""
            "{\"client_id\":\"orders\",\"client_secret\":\"{|SG1001:8f3k|}\"}"
            """),
        Returning($$"""
            "{\"client_id\":\"orders\",\"client_secret\":\"" + JsonEncodedText.Encode({{FromEnvironment(depth: 1)}}) + "\"}"
            """));

    [Fact]
    public Task RawJson_GetsAHoleOfEnoughBraces() => VerifyAsync(
        Returning("\"\"\"{\"client\":{\"client_id\":\"orders\",\"client_secret\":\"{|SG1001:8f3k|}\"}}\"\"\""),
        Returning("$$$\"\"\"{\"client\":{\"client_id\":\"orders\",\"client_secret\":\"{{{"
            + Line("JsonEncodedText.Encode(({}))", "Environment.GetEnvironmentVariable(\"Orders__ClientSecret\")", "Orders__ClientSecret") + "}}}\"}}\"\"\""));

    [Fact]
    public Task ConnectionString_IsOneSetting() => VerifyAsync(
        Returning("\"Authority=https://sso.orders.example;ClientId=orders;ClientSecret={|SG1001:8f3k|}\""),
        Returning(FromEnvironment("ConnectionStrings__Orders", depth: 1, variable: "connectionString")));

    [Theory]
    [InlineData("\"--client-secret={|SG1001:8f3k|}\"")]
    [InlineData("$\"Authority={id};ClientId=orders;ClientSecret={|SG1001:8f3k|}\"")]
    public Task TextOfAnotherKind_HasNoFix(string text) => HasNoFixAsync(Returning(text));

    [Fact]
    public Task Form_InAnOlderLanguage_IsCutTheSame() => VerifyAsync(
        Returning("$\"scope={id}&client_id=orders&client_secret={|SG1001:8f3k|}\""),
        Returning("""
            $"scope={id}&client_id=orders&client_secret=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("Orders__ClientSecret") is string clientSecret && clientSecret.Length > 0
                    ? clientSecret
                    : throw new InvalidOperationException("Set Orders__ClientSecret: it is missing or empty."))
            """),
        new FixSettings { Language = LanguageVersion.CSharp7_3 });

    [Theory]
    [InlineData("\"{|SG1001:8f3k|}\"u8.ToArray()", "byte[] ClientSecret()")]
    [InlineData("\"{|SG1001:8f3k|}\"u8", "ReadOnlySpan<byte> ClientSecret()")]
    public Task Bytes_StayBytes(string before, string member) => VerifyAsync(
        Returning(before, member), Returning($"Encoding.UTF8.GetBytes({FromEnvironment(depth: 1)})", member));

    [Theory]
    [InlineData("Encoding.UTF8.GetBytes({})", "byte[] ClientSecret()")]
    [InlineData("{}.ToCharArray()", "char[] ClientSecret()")]
    [InlineData("Convert.FromBase64String({})", "byte[] ClientSecret()")]
    public Task Conversions_KeepTheirTypeAndMeaning(string code, string member)
    {
        var guard = FromEnvironment(depth: 1);
        var read = code.StartsWith('{') ? $"({guard})" : guard;
        return VerifyAsync(
            Returning(code.Replace("{}", "\"{|SG1001:8f3k|}\"", System.StringComparison.Ordinal), member),
            Returning(code.Replace("{}", read, System.StringComparison.Ordinal), member));
    }

    private static string Returning(string expression, string member = "string Body(string id)") =>
        $$"""
        using System;
        using System.Text;
        using System.Text.Json;

        class OrdersClient
        {
            public {{member}} => {{expression}};
        }
        """;
}

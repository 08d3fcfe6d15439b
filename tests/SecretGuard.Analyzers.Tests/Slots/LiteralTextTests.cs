using System;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Analyzers.Tests.Slots;

public class LiteralTextTests
{
    [Theory]
    [InlineData(""" "grant_type=client_credentials&client_id=orders&client_secret={|SG1001:hunter2|}" """)]
    [InlineData(""" "grant_type=client_credentials&client_secret={|SG1001:hunter2|}&scope=orders.read" """)]
    [InlineData("@\"grant_type=client_credentials&client_secret={|SG1001:hunter2|}&note=\"\"x\"\"\"")]
    [InlineData(""" "grant_type=client_credentials" + "&client_id=" + title + "&client_secret={|SG1001:hunter2|}" """)]
    [InlineData(""" $"grant_type=client_credentials&client_id={title}&client_secret={|SG1001:hunter2|}" """)]
    [InlineData(""" $"a={title}\t&client_secret={|SG1001:hunter\u0032|}" """)]
    [InlineData(""" "{\"client_id\":\"orders\",\"client_secret\": \"{|SG1001:hunter2|}\"}" """)]
    [InlineData(""" "grant_type=client_credentials&client_id=orders&scope={|SG3001:*|}" """)]
    [InlineData(""" "grant_type=client_credentials&client_id=orders&scope=orders.read+{|SG3001:*|}" """)]
    public Task Body_Secret_Reports(string literal) => Flow.InMethodAsync($"var title = read(null); var body = {literal};");

    [Theory]
    [InlineData(""" "https://media.orders.example/api/{|SG1002:KEY|}/series" """)]
    [InlineData(""" string.Format("{|SG2006:http://media.orders.example/api/{|SG1002:KEY|}/series/{0}/{1}.zip", title, title|}) """)]
    [InlineData(""" $"{|SG2006:http://media.orders.example/api/{|SG1002:KEY|}/series/{title}.zip|}" """)]
    [InlineData(""" string.Format("http://media.orders.example/api/{0}/series/{1}.zip", title, title) """)]
    public Task Address_KeyInThePath_Reports(string literal) =>
        Flow.InMethodAsync($"var title = read(null); var address = {literal.Replace("KEY", GeneratedValues.Hex(16).ToUpperInvariant(), StringComparison.Ordinal)};");

    [Theory]
    [InlineData(""" "grant_type=client_credentials&client_id=orders&client_secret=" + title """)]
    [InlineData(""" $"grant_type=client_credentials&client_id=orders&client_secret={title}" """)]
    [InlineData(""" $"grant_type=client_credentials&client_id=orders&client_secret={title}&scope=orders.read" """)]
    [InlineData(""" string.Format("client_secret={0}&client_id={1}", title, title) """)]
    [InlineData(""" "the scope=* of it" """)]
    [InlineData(""" "client_secret=[^&]+" """)]
    [InlineData(""" System.Text.RegularExpressions.Regex.IsMatch(title, "client_secret=(\\w{8,})") """)]
    [InlineData(""" "{\"client_id\":\"orders\",\"client_secret\": null}" """)]
    [InlineData(""" $"{{\"client_secret\": \"{title}\"}}" """)]
    [InlineData(""" "No client_secret: 'client_secret' is missing." """)]
    public Task Body_NoSecret_DoesNotReport(string literal) => Flow.InMethodAsync($"var title = read(null); var body = {literal};");

    [Fact]
    public Task NamedConstantInAText_ReportsWhereItIsDeclared() => Flow.VerifyAsync("""
        class C
        {
            const string AdminPassword = "{|SG1005:hunter2|}";
            const string Word = "hunter2";
            string _one = $"SA_PASSWORD={AdminPassword}";
            string _two = $"Server=db;User=sa;Password={AdminPassword};Encrypt=True";
            string _three = "Server=db;User=sa;Password=" + AdminPassword + ";Encrypt=True";
            string _four = $"Server=db;User=sa;Password={|SG1005:{Word}|};Encrypt=True";
        }
        """);

    [Fact]
    public Task RawBody_Secret_ReportsInnerValue() => Flow.VerifyAsync(""""
        class C
        {
            string Body = """
                POST /token HTTP/1.1

                grant_type=client_credentials&client_id=orders&client_secret={|SG1001:hunter2|}
                """;
            string Json = """
                {
                    "client_id": "orders",
                    "client_secret": "{|SG1001:hunter2|}"
                }
                """;
        }
        """");

    [Fact]
    public Task Utf8Body_Secret_Reports() => Flow.VerifyAsync(""""
        using System;
        class C { ReadOnlySpan<byte> Body => "client_id=orders&client_secret={|SG1001:hunter2|}"u8; }
        """");
}

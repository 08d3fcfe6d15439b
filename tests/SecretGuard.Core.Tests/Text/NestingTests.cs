using System.Linq;
using SecretGuard.Rules;
using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Text;

/// <summary>Formats are read as their structure has it 500 levels deep. What is deeper is read as lines, and said to be.</summary>
public class NestingTests
{
    private const int Within = 500;

    private const int Beyond = 600;

    [Theory]
    [InlineData("a.json", "{\"a\":", "{\"client_secret\":\"hunter2\"}", "}")]
    [InlineData("b.json", "[", "{\"client_secret\":\"hunter2\"}", "]")]
    [InlineData("a.xml", "<a>", "<client_secret>hunter2</client_secret>", "</a>")]
    [InlineData("a.yaml", "{a: ", "{client_secret: hunter2}", "}")]
    [InlineData("a.toml", "[", "{client_secret = \"hunter2\"}", "]")]
    [InlineData("a.tf", "a {\n", "client_secret = \"hunter2\"\n", "}\n")]
    public void DeepStructure_IsReadUpToTheLimit_AndAsLinesBeyond(string path, string open, string inner, string close)
    {
        var within = TextFindings.Of(path, Nested(path, open, inner, close, Within));
        var beyond = TextFindings.Of(path, Nested(path, open, inner, close, Beyond));

        Assert.Equal([RuleIds.HardCodedClientSecret], within.Select(finding => finding.Rule.Id));
        Assert.Contains(beyond, finding => finding.Rule.Id == RuleIds.CoverageLost);
        Assert.Contains(beyond, finding => finding.Rule.Id == RuleIds.HardCodedClientSecret);
    }

    // A line of TOML begins with a name.
    private static string Nested(string path, string open, string inner, string close, int depth) =>
        (path.EndsWith(".toml", System.StringComparison.Ordinal) ? "a = " : "") + string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

    // There is no limit to them but the size of the file.
    [Fact]
    public void FiftyThousandFindings_AreAllReported()
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(number => $"a{number}_client_secret = hunter{number}\n"));

        Assert.Equal(50_000, TextFindings.Of("a.ini", text).Count);
    }
}

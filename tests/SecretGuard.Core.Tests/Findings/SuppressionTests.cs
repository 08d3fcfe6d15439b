using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Findings;

public class SuppressionTests
{
    private static readonly DateTime Today = new(2026, 5, 10, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("a.yml", "# secretguard:ignore SG1001\nclient_secret: hunter2\n")]
    [InlineData("a.yml", "client_secret: hunter2 # secretguard:ignore SG1001\n")]
    [InlineData("a.yml", "# secretguard:ignore SG1001 until=2026-05-10\nclient_secret: hunter2\n")]
    [InlineData("a.yml", "# secretguard:ignore SG1001 until=2027-01-31 reason=\"stub of the tests\"\nclient_secret: hunter2\n")]
    [InlineData("a.yml", "# secretguard:ignore SG1001 reason=stub of the tests\nclient_secret: hunter2\n")]
    [InlineData("a.yml", "# secretguard:ignore SG2001, SG1001\nclient_secret: hunter2\n")]
    [InlineData("a.yml", "#SecretGuard:Ignore sg1001\nclient_secret: hunter2\n")]
    [InlineData("a.yml", "# secretguard:ignore SG2001\n# secretguard:ignore SG1001\nclient_secret: hunter2\n")]
    [InlineData("a.yml", "# secretguard:ignore SG1001\r\nclient_secret: hunter2\r\n")]
    [InlineData("a.yml", "a:\n    # secretguard:ignore SG1001\n    client_secret: hunter2\n")]
    [InlineData("a.yml", "a: 1\r# secretguard:ignore SG1001\rclient_secret: hunter2\r")]
    [InlineData("a.yml", "a: 1\r\n\r# secretguard:ignore SG1001\nclient_secret: hunter2")]
    [InlineData("a.json", "{\n  // secretguard:ignore SG1001\n  \"ClientSecret\": \"hunter2\"\n}")]
    [InlineData("a.json", "{\n  \"ClientSecret\": \"hunter2\" /* secretguard:ignore SG1001 */\n}")]
    [InlineData("a.config", "<configuration><appSettings>\n<!-- secretguard:ignore SG1001 reason=\"stub\" -->\n<add key=\"ClientSecret\" value=\"hunter2\" />\n</appSettings></configuration>")]
    [InlineData("a.ini", "[client]\nclient_secret = hunter2\n", false)]
    [InlineData("a.ini", "[client]\n; secretguard:ignore SG1001\nclient_secret = hunter2\n")]
    [InlineData("a.env", "# secretguard:ignore SG1001\nCLIENT_SECRET=hunter2\n")]
    [InlineData("a.tf", "# secretguard:ignore SG1001\nclient_secret = \"hunter2\"\n")]
    [InlineData("a.bat", "REM secretguard:ignore SG1001\nset CLIENT_SECRET=hunter2\n")]
    [InlineData("a.sql", "-- secretguard:ignore SG1005\nALTER LOGIN orders WITH PASSWORD = 'hunter2!';\n")]
    [InlineData("a.js", "// secretguard:ignore SG1001\nconst clientSecret = \"hunter2\";\n")]
    [InlineData("a.cs", "#pragma warning disable SG1001 // stub\nclass A { string ClientSecret = \"hunter2\"; }\n")]
    [InlineData("a.cs", "#pragma warning disable SG1001 // stub, until=2026-05-10\nclass A { string ClientSecret = \"hunter2\"; }\n")]
    [InlineData("a.cs", "#pragma warning disable\nclass A { string ClientSecret = \"hunter2\"; }\n")]
    [InlineData("a.cs", "#pragma warning disable CS0169, SG1001\nclass A { string ClientSecret = \"hunter2\"; }\n#pragma warning restore SG1001\n")]
    public void Finding_ThatACommentIsAbout_IsSuppressed(string path, string text, bool isSuppressed = true)
    {
        var findings = Scan(path, text);

        var finding = Assert.Single(findings);
        Assert.Equal(isSuppressed, finding.Suppression is not null);
    }

    [Theory]
    [InlineData("a.yml", "# secretguard:ignore SG1001 until=2026-05-09\nclient_secret: hunter2\n")]
    [InlineData("a.yml", "# secretguard:ignore SG1002\nclient_secret: hunter2\n")]
    [InlineData("a.yml", "# secretguard:ignore SG1001\nother: 1\nclient_secret: hunter2\n")]
    [InlineData("a.yml", "client_secret: hunter2\n# secretguard:ignore SG1001\n")]
    [InlineData("a.yml", "other: 1 # secretguard:ignore SG1001\nclient_secret: hunter2\n")]
    [InlineData("a.yml", "note: secretguard:ignore SG1001\nclient_secret: hunter2\n")]
    [InlineData("a.txt", "See the theorem secretguard:ignore SG1001\nclient_secret=hunter2\n")]
    [InlineData("a.md", "* secretguard:ignore nothing\nclient_secret=hunter2\n")]
    [InlineData("a.md", "Write 'secretguard:ignore nothing'\nclient_secret=hunter2\n")]
    [InlineData("a.yml", "# secretguard:ignored SG1001\nclient_secret: hunter2\n")]
    [InlineData("a.cs", "// secretguard:ignore SG1001\nclass A { string ClientSecret = \"hunter2\"; }\n")]
    [InlineData("a.cs", "#pragma warning disable SG1001\n#pragma warning restore SG1001\nclass A { string ClientSecret = \"hunter2\"; }\n")]
    [InlineData("a.cs", "#pragma warning disable SG1002\nclass A { string ClientSecret = \"hunter2\"; }\n")]
    [InlineData("a.cs", "class A { string ClientSecret = \"hunter2\"; }\n#pragma warning disable SG1001\n")]
    [InlineData("a.cs", "#pragma checksum \"a\" \"b\" \"c\"\nclass A { string ClientSecret = \"hunter2\"; }\n")]
    [InlineData("a.cs", "#pragma warning\nclass A { string ClientSecret = \"hunter2\"; }\n")]
    public void Finding_ThatItIsNotAbout_Stays(string path, string text)
    {
        var finding = Assert.Single(Scan(path, text));

        Assert.Null(finding.Suppression);
    }

    [Theory]
    [InlineData("# secretguard:ignore")]
    [InlineData("# secretguard:ignore until=2027-01-31")]
    [InlineData("# secretguard:ignore SG1001 SG7777")]
    [InlineData("# secretguard:ignore all")]
    [InlineData("# secretguard:ignore SG9001")]
    [InlineData("# secretguard:ignore SG1001 until=tomorrow")]
    [InlineData("# secretguard:ignore SG1001 until=2027-13-31")]
    [InlineData("# secretguard:ignore SG1001 until=")]
    public void CommentThatNobodyCanFollow_IsReportedAndSuppressesNothing(string comment)
    {
        var findings = Scan("a.yml", comment + "\nclient_secret: hunter2\n");

        Assert.Equal([("SG9002", 1), ("SG1001", 2)], findings.Select(finding => (finding.Rule.Id, finding.Start.Line)));
        Assert.All(findings, finding => Assert.Null(finding.Suppression));
        Assert.Equal(new TextRange(0, comment.Length), findings[0].Range);
    }

    [Theory]
    [InlineData("require_justification = true", "SG1001", true)]
    [InlineData("require_justification = true", "SG1001 reason=\"\"", true)]
    [InlineData("require_justification = true", "SG1001 reason=\"stub\"", false)]
    [InlineData("require_justification = false", "SG1001", false)]
    [InlineData("suppression_max_days = 30", "SG1001", true)]
    [InlineData("suppression_max_days = 30", "SG1001 until=2026-06-09", false)]
    [InlineData("suppression_max_days = 30", "SG1001 until=2026-06-10", true)]
    [InlineData("suppression_max_days = 30", "SG1001 until=2026-05-01", false)]
    [InlineData("allow_suppressions = false", "SG1001 reason=\"stub\"", true)]
    [InlineData("allow_suppressions = true", "SG1001", false)]
    public void Policy_IsHeld(string policy, string comment, bool isRefused)
    {
        var (key, value) = (policy.Split(" = ")[0], policy.Split(" = ")[1]);
        var settings = ScanSettings.Default.At(Today).With(PolicyOptions.Read(asked => asked == "secretguard." + key ? value : null));
        var findings = TextScanner.Scan(new TextDocument("a.yml", $"# secretguard:ignore {comment}\nclient_secret: hunter2\n"), settings);

        Assert.Equal(isRefused, findings.Any(finding => finding.Rule.Id == "SG9003" && finding.Start.Line == 1));
        if (key == "allow_suppressions") Assert.Equal(value == "true", findings.Single(finding => finding.Rule.Id == "SG1001").Suppression is not null);
    }

    [Fact]
    public void PolicyOfAPragma_IsHeldOncePerLine()
    {
        var settings = ScanSettings.Default.At(Today).With(PolicyOptions.Read(key => key == "secretguard.require_justification" ? "true" : null));
        var findings = TextScanner.Scan(new TextDocument("a.cs", "#pragma warning disable SG1001, SG1002\n#pragma warning disable SG2001 // moved in May\nclass A { string ClientSecret = \"hunter2\"; }\n"), settings);

        Assert.Equal([1], findings.Where(finding => finding.Rule.Id == "SG9003").Select(finding => finding.Start.Line));
    }

    [Fact]
    public void WithoutADay_NothingIsOver() =>
        Assert.NotNull(Assert.Single(TextScanner.Scan(new TextDocument("a.yml", "# secretguard:ignore SG1001 until=2000-01-01\nclient_secret: hunter2\n"), ScanSettings.Default)).Suppression);

    [Fact]
    public void Reason_IsKept_UnlessItQuotesTheSecret()
    {
        Assert.Equal("stub of the tests", Assert.Single(Scan("a.yml", "# secretguard:ignore SG1001 reason=\"stub of the tests\"\nclient_secret: hunter2\n")).Suppression!.Reason);
        Assert.Null(Assert.Single(Scan("a.yml", "# secretguard:ignore SG1001 reason=\"hunter2 is fine\"\nclient_secret: hunter2\n")).Suppression!.Reason);
        Assert.Null(Assert.Single(Scan("a.yml", "# secretguard:ignore SG1001 reason=\"hunter2-of-orders is fine\"\nclient_secret: hunter2-of-orders\n")).Suppression!.Reason);
    }

    [Fact]
    public void HostileComments_AreReadInLinearTime()
    {
        var comments = string.Concat(Enumerable.Repeat("# secretguard:ignore SG1001\n", 20_000)) + "client_secret: hunter2\n";
        var pairs = string.Concat(Enumerable.Repeat("# secretguard:ignore SG1001\nclient_secret: hunter2\n", 5_000));

        Assert.NotNull(Assert.Single(Scan("a.yml", comments)).Suppression);
        Assert.All(Scan("a.env", pairs), finding => Assert.NotNull(finding.Suppression));
    }

    private static IReadOnlyList<Finding> Scan(string path, string text) => TextScanner.Scan(new TextDocument(path, text), ScanSettings.Default.At(Today));
}

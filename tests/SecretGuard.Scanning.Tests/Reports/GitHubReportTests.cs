using System;
using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Scanning.Tests.Reports;

public sealed class GitHubReportTests
{
    [Fact]
    public void Finding_IsOneCommandWithItsPlace()
    {
        var text = Write(SampleReport.Finding("src/a.json", Severity.Error));

        Assert.Equal(
            "::error file=src/a.json,line=2,endLine=2,col=3,endColumn=8,title=SG1001 Client secret is hard-coded::It is so. Do otherwise.",
            text.Split('\n')[0]);
        Assert.StartsWith("1 finding (1 error,", text.Split('\n')[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Severity.Error, "::error ")]
    [InlineData(Severity.Warning, "::warning ")]
    [InlineData(Severity.Info, "::notice ")]
    public void Severity_IsTheCommand(Severity severity, string expected) =>
        Assert.StartsWith(expected, Write(SampleReport.Finding("a", severity)), StringComparison.Ordinal);

    [Theory]
    [InlineData("a,title=b.json", "file=a%2Ctitle=b.json,line")]
    [InlineData("a::error::b.json", "file=a%3A%3Aerror%3A%3Ab.json,line")]
    [InlineData("100%0A.json", "file=100%250A.json,line")]
    [InlineData("a\n::stop-commands::b", "file=a\\u000A%3A%3Astop-commands%3A%3Ab,line")]
    [InlineData("a\r##[set-env]\u001b", "file=a\\u000D\\u0023#[set-env]\\u001B,line")]
    public void HostileName_StaysInItsProperty(string path, string expected)
    {
        var text = Write(SampleReport.Finding(path));

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Equal(2, text.Count(c => c == '\n'));
        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void HostileMessage_StaysInItsLine() => Assert.Contains(
        "::a\\u000A::error::b %250A ",
        Write(SampleReport.Finding("a", message: "a\n::error::b %0A ")),
        StringComparison.Ordinal);

    private static string Write(params Finding[] findings)
    {
        using var writer = new StringWriter();
        GitHubReport.Write(writer, SampleReport.Of(findings));
        return writer.ToString();
    }
}

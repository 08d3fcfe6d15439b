using System;
using System.IO;
using SecretGuard.Policy;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Scanning.Tests.Reports;

public sealed class TextReportTests
{
    [Fact]
    public void Finding_IsALineThatToolsUnderstand() =>
        Assert.StartsWith(
            "src/a.json(2,3): warning SG1001: It is so. Do otherwise.\n",
            Write(SampleReport.Of(SampleReport.Finding("src/a.json"))),
            StringComparison.Ordinal);

    [Fact]
    public void Summary_StandsLastAndCountsAll() =>
        Assert.EndsWith(
            "\n\n2 findings (1 error, 1 warning, 0 info) in 12 files, 3 binary skipped, 2 too large, 1 unreadable, 4 links not followed\n",
            Write(SampleReport.Of(SampleReport.Finding("a", Severity.Error), SampleReport.Finding("b"))),
            StringComparison.Ordinal);

    [Fact]
    public void CleanReport_IsTheSummaryAlone() =>
        Assert.Equal(
            "0 findings (0 errors, 0 warnings, 0 info) in 1 file, 0 binary skipped, 0 too large, 0 unreadable\n",
            Write(new ScanReport(Array.Empty<Findings.Finding>(), 1, 0, 0, 0)));

    [Fact]
    public void Help_NamesEachRuleOnce()
    {
        var text = Write(SampleReport.Of(SampleReport.Finding("a"), SampleReport.Finding("b")));

        Assert.Equal(2, text.Split("docs/rules/SG1001.md").Length);
    }

    [Theory]
    [InlineData("a.json\nb.json(1,1): error X1: forged")]
    [InlineData("a(1,1): error X1: forged")]
    [InlineData("\u001b[2J")]
    public void HostilePath_StaysOneLineWithOneVerdict(string path)
    {
        var first = Write(SampleReport.Of(SampleReport.Finding(path))).Split('\n')[0];

        Assert.EndsWith("(2,3): warning SG1001: It is so. Do otherwise.", first, StringComparison.Ordinal);
        Assert.DoesNotContain(": error", first, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', first);
    }

    [Fact]
    public void Colours_AreWrittenOnlyWhenAskedFor()
    {
        var report = SampleReport.Of(SampleReport.Finding("a"));

        Assert.Contains("\u001b[33mwarning SG1001\u001b[0m", Write(report, colours: true), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", Write(report), StringComparison.Ordinal);
    }

    private static string Write(ScanReport report, bool colours = false)
    {
        var writer = new StringWriter();
        TextReport.Write(writer, report, colours);
        return writer.ToString();
    }
}

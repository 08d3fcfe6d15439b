using System.IO;
using System.Linq;
using System.Text.Json;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Scanning.Tests.Reports;

public sealed class GitLabReportTests
{
    // The fields that GitLab's documentation asks of a Code Quality report.
    [Fact]
    public void Finding_HasTheRequiredFields()
    {
        var finding = Assert.Single(Write(SampleReport.Finding("src/a.json", Severity.Error)).EnumerateArray());

        Assert.Equal("SG1001: It is so. Do otherwise.", finding.GetProperty("description").GetString());
        Assert.Equal("SG1001", finding.GetProperty("check_name").GetString());
        Assert.Equal("0123456789abcdef0123456789abcdef", finding.GetProperty("fingerprint").GetString());
        Assert.Equal("src/a.json", finding.GetProperty("location").GetProperty("path").GetString());
        Assert.Equal(2, finding.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
    }

    [Fact]
    public void Severities_AreGitLabsWords() => Assert.Equal(
        ["critical", "major", "info"],
        Write(SampleReport.Finding("a", Severity.Error), SampleReport.Finding("b"), SampleReport.Finding("c", Severity.Info))
            .EnumerateArray().Select(finding => finding.GetProperty("severity").GetString()));

    [Fact]
    public void NoFinding_IsAnEmptyList() => Assert.Equal(0, Write().GetArrayLength());

    private static JsonElement Write(params Finding[] findings)
    {
        using var writer = new StringWriter();
        GitLabReport.Write(writer, SampleReport.Of(findings));
        using var json = JsonDocument.Parse(writer.ToString());
        return json.RootElement.Clone();
    }
}

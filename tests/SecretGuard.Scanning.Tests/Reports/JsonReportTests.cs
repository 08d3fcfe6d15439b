using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using SecretGuard.Policy;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Scanning.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void Report_HasExactlyThePromisedFields()
    {
        using var json = Parse(SampleReport.Of(SampleReport.Finding("src/a.json", Severity.Error)));

        Assert.Equal(new[] { "tool", "findings", "summary" }, Names(json.RootElement));
        Assert.Equal(new[] { "name", "version" }, Names(json.RootElement.GetProperty("tool")));
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(
            new[] { "rule", "path", "line", "column", "endLine", "endColumn", "severity", "message", "fingerprint" },
            Names(finding));
        Assert.Equal(
            "SG1001 src/a.json 2 3 2 8 error",
            string.Join(' ', Names(finding).Take(7).Select(name => finding.GetProperty(name).ToString())));
    }

    [Fact]
    public void Summary_CountsAll()
    {
        using var json = Parse(SampleReport.Of(
            SampleReport.Finding("a", Severity.Error),
            SampleReport.Finding("b"),
            SampleReport.Finding("c"),
            SampleReport.Finding("d", Severity.Info)));

        Assert.Equal(
            "{findings:4,errors:1,warnings:2,infos:1,inBaseline:0,suppressed:0,filesScanned:12,"
            + "filesSkippedBinary:3,filesSkippedTooLarge:2,filesUnreadable:1,linksNotFollowed:4,entriesIgnored:0,partial:false}",
            new string(json.RootElement.GetProperty("summary").GetRawText().Where(c => !char.IsWhiteSpace(c) && c != '"').ToArray()));
    }

    [Theory]
    [InlineData("quote\" back\\slash")]
    [InlineData("line\nfeed\ttab\u0000nul\u001b[31m")]
    [InlineData("c1\u009b bidi\u202e del\u007f line\u2028")]
    [InlineData("zażółć 😀")]
    public void HostileText_ComesBackUnchangedAndIsInvisibleInTheBytes(string path)
    {
        var text = Write(SampleReport.Of(SampleReport.Finding(path)));
        using var json = JsonDocument.Parse(text);

        Assert.Equal(path, json.RootElement.GetProperty("findings")[0].GetProperty("path").GetString());
        Assert.DoesNotContain(text, c => c != '\n' && (char.IsControl(c) || c is '\u202e' or '\u2028'));
    }

    // A report on standard output is a part of the build log, and some services look for their commands everywhere in it.
    [Theory]
    [InlineData("##vso[task.setvariable variable=PATH]x.json", "##vso[")]
    [InlineData("a/##[error]x.json", "##[")]
    [InlineData("\n::set-output name=x::y.json", "\n::")]
    public void WorkflowCommand_InAPath_IsNoCommandInTheBytes(string path, string command)
    {
        var text = Write(SampleReport.Of(SampleReport.Finding(path)));
        using var json = JsonDocument.Parse(text);

        Assert.Equal(path, json.RootElement.GetProperty("findings")[0].GetProperty("path").GetString());
        Assert.DoesNotContain(command, text, StringComparison.Ordinal);
    }

    [Fact]
    public void HalfACharacter_IsEscapedSoThatNoEncodingLosesIt() =>
        Assert.Contains("\"a\\ud83db\"", Write(SampleReport.Of(SampleReport.Finding("a\ud83db"))), StringComparison.Ordinal);

    [Fact]
    public void EmptyReport_IsValid()
    {
        using var json = Parse(SampleReport.Of());

        Assert.Equal(0, json.RootElement.GetProperty("findings").GetArrayLength());
    }

    private static string[] Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name).ToArray();

    private static JsonDocument Parse(ScanReport report) => JsonDocument.Parse(Write(report));

    private static string Write(ScanReport report)
    {
        var writer = new StringWriter();
        JsonReport.Write(writer, report);
        return writer.ToString();
    }
}

using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Scanning.Reports;
using SecretGuard.Testing.Sarif;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Tests.Reports;

/// <summary>Reports of every kind against the standard and against what code scanning services take.</summary>
public sealed class SarifStructureTests
{
    private static readonly string Longest = string.Concat(Enumerable.Repeat("ü/", 2000)) + "a.json";

    [Fact]
    public void EmptyReport_IsSarif() => SarifCheck.Verify(Write(SampleReport.Of()));

    [Fact]
    public void PartialReport_IsSarif() => SarifCheck.Verify(Write(new ScanReport([], 0, 0, 0, 0) { IsPartial = true, Commits = 3, FindingsLeftOut = 2 }));

    [Fact]
    public void FindingOfEveryRule_IsSarif() =>
        SarifCheck.Verify(Write(SampleReport.Of([.. RuleCatalog.All.Select(rule => new Finding(rule, "a.json", new TextRange(0, 0), rule.DefaultSeverity, "It is so.", "00") { Start = new(1, 1), End = new(1, 1) })])));

    [Theory]
    [InlineData("a b.json")]
    [InlineData("c:/a#b?c%d.json")]
    [InlineData("ü/\n\u001b[0m.json")]
    [InlineData("a\ud83d.json")]
    [InlineData("...")]
    [InlineData(".")]
    [InlineData("~/a.json")]
    [InlineData("a//b.json")]
    [InlineData(" ")]
    [InlineData("%2E%2E/a.json")]
    [InlineData("back\\slash\\..\\a.json")]
    [InlineData("http://a.test/b.json")]
    [InlineData("../.editorconfig")]
    [InlineData("../../../.editorconfig")]
    [InlineData("a/\u202eb.json")]
    public void HostilePath_IsARelativeReference(string path)
    {
        var log = Write(SampleReport.Of(SampleReport.Finding(path)));

        SarifCheck.Verify(log);
        var place = Result(log).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        var expected = path.Contains('\ud83d', StringComparison.Ordinal) ? path.Replace('\ud83d', '\ufffd') : path;
        Assert.Equal(expected, SarifPlace.PathOf(place.GetProperty("uri").GetString()!, place.GetProperty("uriBaseId").GetString()!));
    }

    [Fact]
    public void LongPathsAndMessages_AreSarif() => SarifCheck.Verify(Write(SampleReport.Of(SampleReport.Finding(Longest, message: new string('x', 100_000)))));

    [Fact]
    public void Suppressions_TellKindAndReason()
    {
        var finding = SampleReport.Finding("a.json");
        var log = Write(new ScanReport([], 1, 0, 0, 0)
        {
            Suppressed =
            [
                finding.SuppressedBy(Suppression.Known(3, "stub", null)),
                finding.SuppressedBy(Suppression.Known(3, null, null)),
                finding.SuppressedBy(Suppression.Known(3, "stub of the list", null, isListed: true)),
            ],
        });

        SarifCheck.Verify(log);
        var results = Run(log).GetProperty("results").EnumerateArray().Select(result => result.GetProperty("suppressions")[0].ToString().Replace(" ", "").Replace("\n", "")).ToList();
        Assert.Equal(["{\"kind\":\"inSource\",\"justification\":\"stub\"}", "{\"kind\":\"inSource\"}", "{\"kind\":\"external\",\"justification\":\"stubofthelist\"}"], results);
    }

    [Theory]
    [InlineData(25_000, 0)]
    [InlineData(26_000, 20)]
    public void LargeReport_StaysWithinTheLimits_AndSaysWhatIsLeftOut(int reported, int suppressed)
    {
        var severities = new[] { Severity.Info, Severity.Warning, Severity.Error };
        var findings = Enumerable.Range(0, reported).Select(i => SampleReport.Finding($"src/folder{i % 100}/file{i}.json", severities[i % 3], $"The client secret of 'client{i}' is hard-coded.")).ToList();
        var report = new ScanReport(findings, reported, 0, 0, 0)
        {
            Suppressed = [.. Enumerable.Range(0, suppressed).Select(i => SampleReport.Finding($"s{i}.json").SuppressedBy(Suppression.Known(1, "stub", null)))],
        };

        var log = Write(report);

        SarifCheck.Verify(log);
        var run = Run(log);
        var (all, left) = (reported + suppressed, Math.Max(0, reported + suppressed - 25_000));
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(all - left, results.Count);
        Assert.Equal(findings.Count(finding => finding.Severity > Severity.Info), results.Count(result => result.GetProperty("level").GetString() != "note" && !result.TryGetProperty("suppressions", out _)));
        Assert.Equal(left > 0, run.GetProperty("properties").TryGetProperty("findingsLeftOut", out var count));
        Assert.Equal(left > 0, run.GetProperty("invocations")[0].TryGetProperty("toolExecutionNotifications", out var notes));
        Assert.Equal(left > 0, SarifReport.NoteOn(report) is not null);
        if (left == 0) return;
        Assert.Equal(left, count.GetInt32());
        Assert.StartsWith($"{left} findings are left out", notes[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"", "version")]
    [InlineData("\"ruleIndex\": 0", "\"ruleIndex\": 1", "another rule")]
    [InlineData("\"ruleIndex\": 0", "\"ruleIndex\": 7000", "another rule")]
    [InlineData("\"uri\": \"a.json\"", "\"uri\": \"/a.json\"", "relative reference")]
    [InlineData("\"uri\": \"a.json\"", "\"uri\": \"file:///a.json\"", "relative reference")]
    [InlineData("\"uri\": \"a.json\"", "\"uri\": \"b/../a.json\"", "leads up")]
    [InlineData("\"uri\": \"a.json\"", "\"uri\": \"b/%2E%2E/a.json\"", "leads up")]
    [InlineData("\"uri\": \"a.json\"", "\"uri\": \"a b.json\"", "relative reference")]
    [InlineData("\"uriBaseId\": \"SRCROOT\"", "\"uriBaseId\": \"HOME\"", "not declared")]
    [InlineData("\"startLine\": 2", "\"startLine\": 0", "positive")]
    [InlineData("\"startLine\": 2", "\"startLine\": 3", "ends before")]
    [InlineData("\"endColumn\": 8", "\"endColumn\": 2", "ends before")]
    [InlineData("\"endColumn\": 8", "\"endColumn\": 8, \"snippet\": { \"text\": \"x\" }", "snippet")]
    [InlineData("\"level\": \"warning\",\n          \"message\"", "\"level\": \"fatal\", \"message\"", "level")]
    [InlineData("\"executionSuccessful\": true", "\"executionSuccessful\": \"true\"", "boolean")]
    [InlineData("\"index\": 1,", "\"index\": 999,", "related to nothing")]
    [InlineData("\"secretGuard/v1\": \"0123456789abcdef0123456789abcdef\"", "", "no fingerprint")]
    public void WhatIsNoSarif_IsSeen(string text, string broken, string words)
    {
        var log = Write(SampleReport.Of(SampleReport.Finding("a.json")));
        Assert.Contains(text, log, StringComparison.Ordinal);

        Assert.Contains(SarifCheck.ProblemsOf(log.Replace(text, broken, StringComparison.Ordinal)), problem => problem.Contains(words, StringComparison.Ordinal));
    }

    private static JsonElement Result(string log) => Run(log).GetProperty("results")[0];

    private static JsonElement Run(string log)
    {
        using var json = JsonDocument.Parse(log);
        return json.RootElement.GetProperty("runs")[0].Clone();
    }

    private static string Write(ScanReport report)
    {
        var writer = new StringWriter();
        SarifReport.Write(writer, report);
        return writer.ToString();
    }
}

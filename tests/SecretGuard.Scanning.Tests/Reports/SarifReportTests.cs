using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Scanning.Tests.Reports;

/// <summary>The properties that SARIF 2.1.0 requires, by section of the standard, and those that code scanning services read.</summary>
public sealed class SarifReportTests
{
    [Fact]
    public void Log_HasVersionAndOneRun()
    {
        var log = Log(SampleReport.Of());

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-schema-2.1.0.json", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, log.GetProperty("runs").GetArrayLength());
    }

    [Fact]
    public void Driver_ListsEveryRuleWithHelpAndLevel()
    {
        var driver = Run(SampleReport.Of()).GetProperty("tool").GetProperty("driver");

        Assert.Equal("secretguard", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule =>
        {
            Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute));
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.NotEmpty(rule.GetProperty("fullDescription").GetProperty("text").GetString()!);
            var level = rule.GetProperty("defaultConfiguration").GetProperty("level").GetString();
            Assert.Contains(level, new[] { "error", "warning", "note" });
        });
    }

    [Fact]
    public void Weaknesses_AreResolvedThroughTheTaxonomy()
    {
        var run = Run(SampleReport.Of());
        var taxonomies = run.GetProperty("taxonomies");
        foreach (var rule in run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray())
        {
            var cwe = RuleCatalog.Find(rule.GetProperty("id").GetString()!)!.Cwe;
            Assert.Equal(cwe > 0, rule.TryGetProperty("relationships", out var relationships));
            if (cwe == 0) continue;
            var target = relationships[0].GetProperty("target");
            var taxonomy = taxonomies[target.GetProperty("toolComponent").GetProperty("index").GetInt32()];
            Assert.Equal("CWE", taxonomy.GetProperty("name").GetString());
            var taxon = taxonomy.GetProperty("taxa")[target.GetProperty("index").GetInt32()];
            Assert.Equal(cwe.ToString(System.Globalization.CultureInfo.InvariantCulture), taxon.GetProperty("id").GetString());
        }
    }

    [Fact]
    public void Result_PointsToItsRuleAndPlace()
    {
        var run = Run(SampleReport.Of(SampleReport.Finding("src/a.json", Severity.Info)));
        var result = run.GetProperty("results")[0];

        Assert.Equal("SG1001", result.GetProperty("ruleId").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal("SG1001", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("note", result.GetProperty("level").GetString());
        Assert.Equal("It is so. Do otherwise.", result.GetProperty("message").GetProperty("text").GetString());
        var fingerprint = result.GetProperty("partialFingerprints").GetProperty("secretGuard/v1").GetString();
        Assert.Equal("0123456789abcdef0123456789abcdef", fingerprint);
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal("2 3 2 8", string.Join(' ', region.EnumerateObject().Select(property => property.Value.GetInt32())));
        Assert.False(region.TryGetProperty("snippet", out _));
    }

    [Theory]
    [InlineData("src/a b.json", "src/a%20b.json")]
    [InlineData("c:/a#b?c%d.json", "c%3A/a%23b%3Fc%25d.json")]
    [InlineData("ü/\n.json", "%C3%BC/%0A.json")]
    public void Path_IsARelativeUriReference(string path, string uri) => AssertUri(path, uri);

    [Fact]
    public void PathWithHalfACharacter_IsARelativeUriReference() => AssertUri("a\ud83d.json", "a%EF%BF%BD.json");

    [Fact]
    public void BaseId_IsDeclaredAndNamesNoFolderOfThisMachine()
    {
        var run = Run(SampleReport.Of(SampleReport.Finding("a.json")));
        var baseId = run.GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uriBaseId").GetString()!;

        Assert.False(run.GetProperty("originalUriBaseIds").GetProperty(baseId).TryGetProperty("uri", out _));
    }

    [Fact]
    public void SameReport_GivesTheSameBytes()
    {
        var report = SampleReport.Of(SampleReport.Finding("a.json"));

        Assert.Equal(Write(report), Write(report));
    }

    private static void AssertUri(string path, string uri)
    {
        var location = Run(SampleReport.Of(SampleReport.Finding(path)))
            .GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal(uri, location.GetProperty("uri").GetString());
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative));
    }

    private static JsonElement Run(ScanReport report) => Log(report).GetProperty("runs")[0];

    private static JsonElement Log(ScanReport report)
    {
        using var json = JsonDocument.Parse(Write(report));
        return json.RootElement.Clone();
    }

    private static string Write(ScanReport report)
    {
        var writer = new StringWriter();
        SarifReport.Write(writer, report);
        return writer.ToString();
    }
}

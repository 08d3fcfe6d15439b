using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Rules;

namespace SecretGuard.Scanning.Reports;

/// <summary>
/// SARIF 2.1.0 for code scanning services. Without snippets, which would hold the values, and without absolute paths: the root is
/// only named.
/// </summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(TextWriter writer, ScanReport report)
    {
        var json = new JsonWriter(writer);
        json.Object(() =>
        {
            json.Value("$schema", Schema);
            json.Value("version", "2.1.0");
            json.Array("runs", () => json.Item(() => WriteRun(json, report)));
        });
        writer.Write('\n');
    }

    private static void WriteRun(JsonWriter json, ScanReport report)
    {
        json.Object("tool", () => json.Object("driver", () => SarifRules.WriteDriver(json)));
        json.Array("taxonomies", () => json.Item(() => SarifRules.WriteTaxonomy(json)));
        var kept = SarifLimits.Kept(report);
        var leftOut = SarifLimits.LeftOutOf(report);
        json.Object("originalUriBaseIds", () => WriteBases(json, kept));
        json.Array("invocations", () => json.Item(() => WriteInvocation(json, report, leftOut)));
        json.Value("columnKind", "utf16CodeUnits");
        json.Array("results", () =>
        {
            foreach (var finding in kept) json.Item(() => WriteResult(json, finding));
        });
        json.Object("properties", () => WriteProperties(json, report, leftOut));
    }

    private static void WriteBases(JsonWriter json, IEnumerable<Finding> findings)
    {
        foreach (var name in findings.Select(finding => SarifPlace.Of(finding.Path).BaseId).Append(SarifPlace.Root).Distinct().OrderBy(name => name, StringComparer.Ordinal))
            json.Object(name, () => WriteText(json, "description", SarifPlace.DescriptionOf(name)));
    }

    private static void WriteInvocation(JsonWriter json, ScanReport report, int leftOut)
    {
        json.Value("executionSuccessful", !report.IsPartial);
        if (leftOut == 0) return;
        json.Array("toolExecutionNotifications", () => json.Item(() =>
        {
            json.Value("level", "warning");
            WriteText(json, "message", WordsFor(leftOut));
        }));
    }

    /// <summary>What is to be said where a run cannot hold all findings; null where it can.</summary>
    public static string? NoteOn(ScanReport report) => SarifLimits.LeftOutOf(report) is var count and > 0 ? WordsFor(count) : null;

    private static string WordsFor(int count) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} findings are left out, the least severe: code scanning services take {SarifLimits.Results.ToString(CultureInfo.InvariantCulture)} a run. Scan parts of the tree, or accept old findings in a baseline.";

    private static void WriteProperties(JsonWriter json, ScanReport report, int leftOut)
    {
        ReportCounts.Write(json, report);
        json.Value("inBaseline", report.FindingsInBaseline);
        if (leftOut > 0) json.Value("findingsLeftOut", leftOut);
        if (report.Projects.Count > 0) json.Array("projects", () =>
        {
            foreach (var project in report.Projects) json.Item(project);
        });
    }

    private static void WriteResult(JsonWriter json, Finding finding)
    {
        json.Value("ruleId", finding.Rule.Id);
        json.Value("ruleIndex", RuleCatalog.All.TakeWhile(rule => rule.Id != finding.Rule.Id).Count());
        json.Value("level", SeverityNames.SarifLevelOf(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.Array("locations", () => json.Item(() => json.Object("physicalLocation", () => WriteLocation(json, finding))));
        json.Object("partialFingerprints", () => json.Value("secretGuard/v1", finding.Fingerprint));
        if (finding.History is not null) json.Object("properties", () => ReportHistory.Write(json, finding));
        if (finding.Suppression is { } suppression) json.Array("suppressions", () => json.Item(() => WriteSuppression(json, suppression)));
    }

    private static void WriteSuppression(JsonWriter json, Suppression suppression)
    {
        json.Value("kind", suppression.IsListed ? "external" : "inSource");
        if (suppression.Reason is { } reason) json.Value("justification", reason);
    }

    private static void WriteLocation(JsonWriter json, Finding finding)
    {
        json.Object("artifactLocation", () =>
        {
            var place = SarifPlace.Of(finding.Path);
            json.Value("uri", place.Uri);
            json.Value("uriBaseId", place.BaseId);
        });
        json.Object("region", () =>
        {
            json.Value("startLine", finding.Start.Line);
            json.Value("startColumn", finding.Start.Column);
            json.Value("endLine", finding.End.Line);
            json.Value("endColumn", finding.End.Column);
        });
    }

    internal static void WriteText(JsonWriter json, string name, string text) => json.Object(name, () => json.Value("text", text));
}

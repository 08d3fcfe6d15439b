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

    private const string RootName = "SRCROOT";

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
        json.Object("originalUriBaseIds", () => json.Object(RootName, () => WriteText(json, "description", "The scanned folder.")));
        json.Array("invocations", () => json.Item(() => json.Value("executionSuccessful", !report.IsPartial)));
        json.Value("columnKind", "utf16CodeUnits");
        json.Array("results", () =>
        {
            foreach (var finding in report.Findings.Concat(report.Suppressed)) json.Item(() => WriteResult(json, finding));
        });
        json.Object("properties", () => WriteProperties(json, report));
    }

    private static void WriteProperties(JsonWriter json, ScanReport report)
    {
        ReportCounts.Write(json, report);
        json.Value("inBaseline", report.FindingsInBaseline);
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
            json.Value("uri", RelativeUri.Of(finding.Path));
            json.Value("uriBaseId", RootName);
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

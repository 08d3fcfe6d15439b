using System.IO;
using SecretGuard.Findings;
using SecretGuard.Policy;

namespace SecretGuard.Scanning.Reports;

/// <summary>The report for scripts. Fields are added, never renamed or taken away.</summary>
public static class JsonReport
{
    public static void Write(TextWriter writer, ScanReport report)
    {
        var json = new JsonWriter(writer);
        json.Object(() =>
        {
            json.Object("tool", () => WriteTool(json));
            json.Array("findings", () =>
            {
                foreach (var finding in report.Findings) json.Item(() => WriteFinding(json, finding));
            });
            json.Object("summary", () => WriteSummary(json, report));
        });
        writer.Write('\n');
    }

    private static void WriteTool(JsonWriter json)
    {
        json.Value("name", ToolIdentity.Name);
        json.Value("version", ToolIdentity.Version);
    }

    private static void WriteFinding(JsonWriter json, Finding finding)
    {
        json.Value("rule", finding.Rule.Id);
        json.Value("path", finding.Path);
        json.Value("line", finding.Start.Line);
        json.Value("column", finding.Start.Column);
        json.Value("endLine", finding.End.Line);
        json.Value("endColumn", finding.End.Column);
        json.Value("severity", SeverityNames.Of(finding.Severity));
        json.Value("message", finding.Message);
        json.Value("fingerprint", finding.Fingerprint);
        ReportHistory.Write(json, finding);
    }

    private static void WriteSummary(JsonWriter json, ScanReport report)
    {
        json.Value("findings", report.Findings.Count);
        json.Value("errors", report.CountOf(Severity.Error));
        json.Value("warnings", report.CountOf(Severity.Warning));
        json.Value("infos", report.CountOf(Severity.Info));
        json.Value("inBaseline", report.FindingsInBaseline);
        json.Value("suppressed", report.Suppressed.Count);
        if (report.FindingsLeftOut > 0) json.Value("findingsLeftOut", report.FindingsLeftOut);
        ReportCounts.Write(json, report);
    }
}

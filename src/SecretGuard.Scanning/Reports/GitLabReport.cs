using System.IO;
using SecretGuard.Findings;
using SecretGuard.Policy;

namespace SecretGuard.Scanning.Reports;

/// <summary>The Code Quality report of GitLab, which its merge requests show in every tier.</summary>
public static class GitLabReport
{
    public static void Write(TextWriter writer, ScanReport report)
    {
        var json = new JsonWriter(writer);
        json.Array(() =>
        {
            foreach (var finding in report.Findings) json.Item(() => WriteFinding(json, finding));
        });
        writer.Write('\n');
    }

    private static void WriteFinding(JsonWriter json, Finding finding)
    {
        json.Value("description", finding.Rule.Id + ": " + finding.Message);
        json.Value("check_name", finding.Rule.Id);
        json.Value("fingerprint", finding.Fingerprint);
        json.Value("severity", SeverityOf(finding.Severity));
        json.Object("location", () =>
        {
            json.Value("path", finding.Path);
            json.Object("lines", () =>
            {
                json.Value("begin", finding.Start.Line);
                json.Value("end", finding.End.Line);
            });
        });
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "major",
        _ => "info",
    };
}

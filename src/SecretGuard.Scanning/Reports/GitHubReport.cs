using System.Globalization;
using System.IO;
using SecretGuard.Findings;
using SecretGuard.Policy;

namespace SecretGuard.Scanning.Reports;

/// <summary>
/// Workflow commands of GitHub Actions, which become annotations of the changed lines. One line a finding, whatever stands in a name:
/// what would end a line, a property or the command is escaped as the runner reads it.
/// </summary>
public static class GitHubReport
{
    public static void Write(TextWriter writer, ScanReport report)
    {
        foreach (var finding in report.Findings) WriteFinding(writer, finding);
        writer.Write(TextReport.SummaryOf(report));
        writer.Write('\n');
    }

    private static void WriteFinding(TextWriter writer, Finding finding)
    {
        writer.Write("::" + CommandOf(finding.Severity) + " file=" + Property(finding.Path));
        WriteNumber(writer, "line", finding.Start.Line);
        WriteNumber(writer, "endLine", finding.End.Line);
        WriteNumber(writer, "col", finding.Start.Column);
        WriteNumber(writer, "endColumn", finding.End.Column);
        writer.Write(",title=" + Property(finding.Rule.Id + " " + finding.Rule.Title));
        writer.Write("::" + Data(finding.Message) + "\n");
    }

    private static void WriteNumber(TextWriter writer, string name, int number) =>
        writer.Write("," + name + "=" + number.ToString(CultureInfo.InvariantCulture));

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // Line ends are control characters and gone by then.
    private static string Data(string text) => OutputText.Neutralise(text).Replace("%", "%25");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}

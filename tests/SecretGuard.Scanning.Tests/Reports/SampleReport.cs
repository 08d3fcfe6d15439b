using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Tests.Reports;

/// <summary>Reports to write.</summary>
internal static class SampleReport
{
    public static ScanReport Of(params Finding[] findings) =>
        new(findings, filesScanned: 12, filesSkippedBinary: 3, filesSkippedTooLarge: 2, filesUnreadable: 1) { LinksNotFollowed = 4 };

    public static Finding Finding(string path, Severity severity = Severity.Warning, string message = "It is so. Do otherwise.") =>
        new(RuleCatalog.HardCodedClientSecret, path, new TextRange(7, 5), severity, message, "0123456789abcdef0123456789abcdef")
        {
            Start = new TextPosition(2, 3),
            End = new TextPosition(2, 8),
        };
}

using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Scanning;

namespace SecretGuard.Cli;

/// <summary>The values of <c>--fail-on</c>.</summary>
internal static class FailLevels
{
    public const string Default = "warning";

    private const string Never = "never";

    public static readonly string[] All = ["error", Default, "info", Never];

    /// <summary>The exit code of a report.</summary>
    public static int ExitCodeOf(ScanReport report, string level)
    {
        if (report.IsPartial) return ExitCodes.Partial;
        return level != Never && report.Findings.Any(finding => finding.Severity >= LeastOf(level)) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static Severity LeastOf(string level) => level switch
    {
        "error" => Severity.Error,
        "info" => Severity.Info,
        _ => Severity.Warning,
    };
}

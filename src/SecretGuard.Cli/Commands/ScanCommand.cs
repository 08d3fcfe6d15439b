using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Commands;

/// <summary><c>secretguard scan</c>: reads a file or a folder and reports.</summary>
internal static class ScanCommand
{
    public static Command Create(CancellationToken cancellation)
    {
        var path = new Argument<string>("PATH") { Description = "The file or folder to scan.", DefaultValueFactory = _ => "." };
        path.Validators.Add(RejectUnknownOption);
        var format = new Option<string>("--format")
        {
            Description = "How the report is written.",
            DefaultValueFactory = _ => ReportFormats.Text,
        };
        format.AcceptOnlyFromAmong(ReportFormats.All);
        var output = new Option<string?>("--output") { Description = "Write the report to a file.", HelpName = "FILE" };
        var command = new Command("scan", "Scan a file or a folder. Exit code 0: clean, 1: findings from warning upward, 2: error.")
        {
            path,
            format,
            output,
        };
        command.SetAction(result => Run(
            ScanTarget.Of(result.GetValue(path)!),
            new ReportOutput(result.GetValue(format)!, result.GetValue(output)),
            cancellation));
        return command;
    }

    // What looks like an option and is none of ours would be taken for a path, and its value for the mistake.
    private static void RejectUnknownOption(ArgumentResult result)
    {
        if (result.Tokens.Count == 0) return;
        var path = result.Tokens[0].Value;
        if (path.StartsWith('-') && !Path.Exists(path)) result.AddError($"There is no option '{path}'.");
    }

    private static int Run(ScanTarget target, ReportOutput output, CancellationToken cancellation)
    {
        output.CheckWritable();
        var report = FolderScanner.Scan(target.ToRequest(), cancellation);
        if (report.FilesUnreadable > 0 && report.Findings.FirstOrDefault(finding => IsLoss(finding, target)) is { } loss)
            throw new CommandFailure(loss.Message);

        output.Write(report);
        return report.Findings.Any(finding => finding.Severity >= Severity.Warning) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    // What was named itself could not be read: that is no finding among others.
    private static bool IsLoss(Finding finding, ScanTarget target) =>
        finding.Rule.Id == RuleIds.CoverageLost && finding.Path == target.Name;
}

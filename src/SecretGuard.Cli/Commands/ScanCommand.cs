using System.CommandLine;
using System.Linq;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Rules;

namespace SecretGuard.Cli.Commands;

/// <summary><c>secretguard scan</c>: reads files and reports.</summary>
internal static class ScanCommand
{
    public const string Name = "scan";

    public static Command Create(CancellationToken cancellation)
    {
        var options = new ScanOptions();
        var command = new Command(
            Name,
            "Scan files and folders. Exit code 0: clean, 1: findings from --fail-on upward, 2: error, 3: interrupted, the report is partial.");
        options.AddTo(command);
        command.SetAction(result => Run(new ScanWork(options, result), cancellation));
        return command;
    }

    private static int Run(ScanWork work, CancellationToken cancellation)
    {
        work.Output.CheckWritable();
        var report = work.Scan(cancellation);
        if (report is { FilesUnreadable: > 0, Commits: null } && report.Findings.FirstOrDefault(finding => IsLoss(finding, work.Target)) is { } loss)
            throw new CommandFailure(loss.Message);

        work.Output.Write(report);
        if (report.IsPartial) Application.Say("Interrupted: the report is partial. Scan again for the rest.");
        return FailLevels.ExitCodeOf(report, work.FailOn);
    }

    // What was named itself could not be read: that is no finding among others.
    private static bool IsLoss(Finding finding, ScanTarget target) =>
        finding.Rule.Id == RuleIds.CoverageLost && target.Names.Contains(finding.Path);
}

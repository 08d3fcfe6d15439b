using System;
using System.CommandLine;
using System.Linq;
using System.Threading;
using SecretGuard.Cli.Solutions;
using SecretGuard.Findings;
using SecretGuard.Rules;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Commands;

/// <summary><c>secretguard scan</c>: reads files and reports.</summary>
internal static class ScanCommand
{
    public const string Name = "scan";

    /// <param name="solutions">Does what needs the compiler.</param>
    /// <param name="cancellation">Ends it.</param>
    public static Command Create(ISolutionCommands solutions, CancellationToken cancellation)
    {
        var options = new ScanOptions();
        var command = new Command(
            Name,
            "Scan files and folders. Exit code 0: clean, 1: findings from --fail-on upward, 2: error, 3: interrupted, the report is partial.");
        options.AddTo(command);
        command.SetAction(result =>
        {
            var work = new ScanWork(options, result);
            return work.Solution is null ? Run(work, work.Scan, cancellation) : solutions.Scan(work, cancellation);
        });
        return command;
    }

    /// <summary>Scans, reports and tells the exit code.</summary>
    /// <param name="work">What was asked for.</param>
    /// <param name="scan">The scan.</param>
    /// <param name="cancellation">Ends it.</param>
    public static int Run(ScanWork work, Func<CancellationToken, ScanReport> scan, CancellationToken cancellation)
    {
        work.Output.CheckWritable();
        var report = scan(cancellation);
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

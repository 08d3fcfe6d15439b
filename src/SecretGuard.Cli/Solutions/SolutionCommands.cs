using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Cli.Commands;
using SecretGuard.Cli.Fixing;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Solutions;

/// <summary>Solutions are opened in this process.</summary>
internal sealed class SolutionCommands : ISolutionCommands
{
    public int Scan(ScanWork work, CancellationToken cancellation) => ScanCommand.Run(work, cancel => Report(work, cancel), cancellation);

    public int Fix(SolutionFile target, FixRequest request, CancellationToken cancellation) =>
        Task.Run(() => new FixWork(target, request, Console.Out).RunAsync(cancellation), cancellation).GetAwaiter().GetResult();

    private static ScanReport Report(ScanWork work, CancellationToken cancellation)
    {
        var request = work.Request();
        var compiled = new SolutionFindings(work.Target.Root, work.Today);
        var findings = Task.Run(() => compiled.OfAsync(work.Solution!, cancellation), cancellation).GetAwaiter().GetResult();
        return FolderScanner.Scan(request, cancellation).With(findings.Where(finding => request.Filter.TakesFile(finding.Path)).ToList(), compiled.Sources, request.Baseline);
    }
}

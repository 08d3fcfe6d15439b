using System;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Scanning;
using Spectre.Console;

namespace SecretGuard.Cli.Progress;

/// <summary>A bar on the terminal while a long scan runs, with its rate and the time that is left; nothing is left of it when it ends.</summary>
internal sealed class ScanProgress
{
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    private readonly IAnsiConsole _console;
    private readonly TimeSpan _patience;

    /// <param name="console">Where to draw.</param>
    /// <param name="patience">Shorter scans show nothing.</param>
    public ScanProgress(IAnsiConsole console, TimeSpan patience)
    {
        _console = console;
        _patience = patience;
    }

    /// <summary>Scans, and tells how it goes on.</summary>
    /// <param name="request">The scan; whoever observes it is still told.</param>
    /// <param name="scan">Does it.</param>
    /// <param name="cancellation">Ends the counting of the files.</param>
    public ScanReport Run(ScanRequest request, Func<ScanRequest, ScanReport> scan, CancellationToken cancellation)
    {
        var passed = new PassedFiles(request.Observer);
        var work = Task.Run(() => scan(request with { Observer = passed }), CancellationToken.None);
        if (!IsDone(work, _patience)) Draw(work, passed, CountAsync(request, cancellation));
        return work.GetAwaiter().GetResult();
    }

    private void Draw(Task work, PassedFiles passed, Task<int> count)
    {
        var bar = _console.Progress().AutoClear(true).AutoRefresh(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new FileRateColumn(), new RemainingTimeColumn());
        bar.Start(context =>
        {
            var task = context.AddTask("Scanning");
            task.IsIndeterminate = true;
            do
            {
                // How many there are is known a moment later than where they are.
                if (count.IsCompletedSuccessfully && task.IsIndeterminate) (task.IsIndeterminate, task.MaxValue) = (false, Math.Max(1, count.Result));
                task.Value = passed.Count;
                context.Refresh();
            }
            while (!IsDone(work, Refresh));
        });
    }

    private static Task<int> CountAsync(ScanRequest request, CancellationToken cancellation) =>
        Task.Run(() => FolderScanner.Count(request with { Observer = null }, cancellation), cancellation);

    // Whatever it fails with is for whoever asks for its result.
    private static bool IsDone(Task work, TimeSpan patience) => Task.WhenAny(work, Task.Delay(patience)).GetAwaiter().GetResult() == work;
}

using System;
using System.Threading;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Progress;

/// <summary>A scan that a person may watch. Apart from the rest, so that other scans load no more than they need.</summary>
internal static class WatchedScan
{
    // Who waits longer wants to know for how long.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static ScanReport Run(ScanRequest request, CancellationToken cancellation) =>
        Terminal.OfErrors() is { } console
            ? new ScanProgress(console, Patience).Run(request, watched => FolderScanner.Scan(watched, cancellation), cancellation)
            : FolderScanner.Scan(request, cancellation);
}

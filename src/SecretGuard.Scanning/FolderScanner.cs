using System;
using System.Threading;
using SecretGuard.Scanning.Walking;

namespace SecretGuard.Scanning;

/// <summary>Walks folders, reads what is text, and hands it to the engine.</summary>
public static class FolderScanner
{
    /// <summary>Scans what is asked for. The same tree gives the same report.</summary>
    /// <exception cref="ArgumentException">A target does not lie below the root.</exception>
    /// <exception cref="OperationCanceledException">The scan was cancelled; asked between two files.</exception>
    public static ScanReport Scan(ScanRequest request, CancellationToken cancellation)
    {
        var walker = new FolderWalker(request);
        var scan = new FileScan(request);
        foreach (var file in walker.Walk(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            scan.Scan(file);
        }

        cancellation.ThrowIfCancellationRequested();
        return scan.ToReport(walker.Links);
    }
}

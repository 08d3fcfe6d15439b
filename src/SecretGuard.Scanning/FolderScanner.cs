using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SecretGuard.Scanning.Walking;

namespace SecretGuard.Scanning;

/// <summary>Walks folders, reads what is text, and hands it to the engine.</summary>
public static class FolderScanner
{
    /// <summary>Scans what is asked for. The same tree gives the same report, on any number of threads.</summary>
    /// <exception cref="ArgumentException">A target does not lie below the root.</exception>
    /// <exception cref="OperationCanceledException">The scan was cancelled and no partial report is wanted.</exception>
    public static ScanReport Scan(ScanRequest request, CancellationToken cancellation)
    {
        var walker = new FolderWalker(request);
        var scan = new FileScan(request);
        try
        {
            var files = walker.Walk(cancellation);
            if (request.Jobs > 0) Workers<WalkedFile>.Run(files, request.Jobs, scan.Scan, cancellation, scan.LookAfterOpenings);
            else ScanAll(files, scan, cancellation);
            cancellation.ThrowIfCancellationRequested();
            scan.ScanCompiled(cancellation);
            return scan.ToReport(walker, isPartial: false);
        }
        catch (OperationCanceledException) when (request.ReportsWhenCancelled)
        {
            return scan.ToReport(walker, isPartial: true);
        }
    }

    /// <summary>How many files a scan has to look at, which takes a small part of its time. Two targets may share some.</summary>
    /// <exception cref="ArgumentException">A target does not lie below the root.</exception>
    /// <exception cref="OperationCanceledException">Nobody wants to know any more.</exception>
    public static int Count(ScanRequest request, CancellationToken cancellation) => new FolderWalker(request).Walk(cancellation).Count();

    private static void ScanAll(IEnumerable<WalkedFile> files, FileScan scan, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            scan.Scan(file);
        }
    }
}

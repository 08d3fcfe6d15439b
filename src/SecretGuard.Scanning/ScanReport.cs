using System.Collections.Generic;
using SecretGuard.Findings;

namespace SecretGuard.Scanning;

/// <summary>What a scan found, and what it did not look at.</summary>
public sealed class ScanReport
{
    public ScanReport(IReadOnlyList<Finding> findings, int filesScanned, int filesSkippedBinary, int filesSkippedTooLarge, int filesUnreadable)
    {
        Findings = findings;
        FilesScanned = filesScanned;
        FilesSkippedBinary = filesSkippedBinary;
        FilesSkippedTooLarge = filesSkippedTooLarge;
        FilesUnreadable = filesUnreadable;
    }

    /// <summary>Ordered by path, then by place.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public int FilesScanned { get; }

    public int FilesSkippedBinary { get; }

    public int FilesSkippedTooLarge { get; }

    /// <summary>Missing rights or vanished while being read; each is also an SG9001 finding.</summary>
    public int FilesUnreadable { get; }
}

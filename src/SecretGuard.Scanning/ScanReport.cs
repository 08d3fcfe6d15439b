using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;

namespace SecretGuard.Scanning;

/// <summary>What a scan found, and what it did not look at.</summary>
public sealed class ScanReport
{
    public ScanReport(
        IReadOnlyList<Finding> findings,
        int filesScanned,
        int filesSkippedBinary,
        int filesSkippedTooLarge,
        int filesUnreadable)
    {
        Findings = findings;
        FilesScanned = filesScanned;
        FilesSkippedBinary = filesSkippedBinary;
        FilesSkippedTooLarge = filesSkippedTooLarge;
        FilesUnreadable = filesUnreadable;
    }

    private ScanReport(ScanReport other, IReadOnlyList<Finding> findings)
        : this(findings, other.FilesScanned, other.FilesSkippedBinary, other.FilesSkippedTooLarge, other.FilesUnreadable)
    {
        LinksNotFollowed = other.LinksNotFollowed;
        EntriesIgnored = other.EntriesIgnored;
        Commits = other.Commits;
        IsPartial = other.IsPartial;
        FindingsInBaseline = other.FindingsInBaseline;
        FindingsLeftOut = other.FindingsLeftOut;
        Projects = other.Projects;
        Suppressed = other.Suppressed;
    }

    /// <summary>Ordered by path, then by place.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public int FilesScanned { get; }

    public int FilesSkippedBinary { get; }

    public int FilesSkippedTooLarge { get; }

    /// <summary>Files and folders with missing rights or gone while being read; each is also an SG9001 finding.</summary>
    public int FilesUnreadable { get; }

    /// <summary>Symbolic links to files and folders: their targets are scanned where they lie, if they lie below the root.</summary>
    public int LinksNotFollowed { get; init; }

    /// <summary>Files and folders that git ignores or nobody wrote, as far as the walk met them. What lies below them is not counted.</summary>
    public int EntriesIgnored { get; init; }

    /// <summary>The commits whose files were scanned, each content once; null unless a history was scanned.</summary>
    public int? Commits { get; init; }

    /// <summary>The scan was cancelled: files are missing, and what they hold is not known.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Findings left out because the baseline holds them.</summary>
    public int FindingsInBaseline { get; init; }

    /// <summary>Findings that a report which was merged into this one could not hold.</summary>
    public int FindingsLeftOut { get; init; }

    /// <summary>The projects whose builds found this, relative to the root and in their order; none unless a build made the report.</summary>
    public IReadOnlyList<string> Projects { get; init; } = Array.Empty<string>();

    /// <summary>Findings that a comment in their file or the team's list suppresses, ordered by path, then by place.</summary>
    public IReadOnlyList<Finding> Suppressed { get; init; } = Array.Empty<Finding>();

    /// <summary>The same scan with a compiler's word about the sources that it compiled, in place of ours.</summary>
    /// <param name="compiled">The compiler's findings.</param>
    /// <param name="sources">The paths of these sources.</param>
    /// <param name="baseline">Findings in it are counted, not reported.</param>
    public ScanReport With(IReadOnlyCollection<Finding> compiled, IReadOnlyCollection<string> sources, Baseline baseline)
    {
        var suppressed = compiled.Where(finding => finding.Suppression is not null).ToList();
        var reported = compiled.Where(finding => finding.Suppression is null && !baseline.Covers(finding.Fingerprint)).ToList();
        return new(this, FindingOrder.Of(Findings.Where(finding => finding.Rule.IsAboutTool || !sources.Contains(finding.Path)).Concat(reported)))
        {
            FindingsInBaseline = FindingsInBaseline + compiled.Count - suppressed.Count - reported.Count,
            Suppressed = FindingOrder.Of(Suppressed.Where(finding => !sources.Contains(finding.Path)).Concat(suppressed)),
        };
    }

    /// <summary>The same scan, each finding as loud as somebody wants it.</summary>
    public ScanReport As(Func<Finding, Severity> severity) => new(this, Findings.Select(finding => finding.As(severity(finding))).ToList());

    /// <summary>The same scan, as part of the build of a project.</summary>
    public ScanReport FoundBy(string project) => new(this, Findings) { Projects = new[] { project } };

    public int CountOf(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}

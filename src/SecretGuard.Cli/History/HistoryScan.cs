using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using SecretGuard.Cli.Commands;
using SecretGuard.Cli.Git;
using SecretGuard.Findings;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Versions;

namespace SecretGuard.Cli.History;

/// <summary>
/// <c>scan --history</c>: every content that any commit holds is judged once, then the commits are gone through again to say which of
/// them held what was found.
/// </summary>
internal sealed class HistoryScan : IDisposable
{
    private readonly ScanTarget _target;
    private readonly ScanRequest _request;
    private readonly CommitLog _commits;
    private readonly CleanVersions _clean;
    private readonly VersionScanner _scanner;
    private readonly PathNumbers _paths = new();
    private readonly Dictionary<HeldVersion, IReadOnlyList<FoundSecret>> _found = new();

    /// <exception cref="CommandFailure">git cannot tell.</exception>
    public HistoryScan(ScanTarget target, ScanRequest request, string? since)
    {
        _target = target;
        _request = request;
        _commits = CommitLog.Read(target, since);
        _clean = CleanVersions.Open(MemoryOf(target));
        _scanner = new VersionScanner(request, _clean);
    }

    public void Dispose() => _clean.Dispose();

    /// <exception cref="CommandFailure">git cannot tell.</exception>
    public ScanReport Scan(CancellationToken cancellation)
    {
        try
        {
            _scanner.Scan(GitBlobs.Read(_target.Root, NewVersions(cancellation), MissingBlobs.Of(_target)), Keep, cancellation);
            return ReportOf(WithCommits(cancellation), isPartial: false);
        }
        catch (OperationCanceledException)
        {
            // A thread may still be at a file.
            lock (_found) return ReportOf(WithoutCommits(), isPartial: true);
        }
    }

    // In git's own folder, which is nobody's to commit.
    private static string? MemoryOf(ScanTarget target) =>
        GitProcess.Line(target.Root, "rev-parse", "--git-common-dir") is { } folder ? Path.Combine(target.At(folder), "secretguard", "clean-versions") : null;

    private IEnumerable<IndexEntry> NewVersions(CancellationToken cancellation)
    {
        var seen = new HashSet<HeldVersion>();
        foreach (var (_, entry) in TreeChanges.Read(_target, _commits, cancellation))
        {
            var path = _target.At(entry.Path);
            if (entry.IsFile && seen.Add(_paths.VersionOf(path, entry.Blob)) && _scanner.Takes(path) && !_scanner.IsKnownClean(path, entry.Blob)) yield return entry;
        }
    }

    private void Keep(FileVersion version, IReadOnlyList<FoundSecret> secrets)
    {
        lock (_found) _found[_paths.VersionOf(version.Path, version.Id)] = secrets;
    }

    private IEnumerable<Finding> WithCommits(CancellationToken cancellation)
    {
        var timeline = new SecretTimeline(_commits, _found);
        foreach (var (commit, entry) in TreeChanges.Read(_target, _commits, cancellation)) timeline.Change(commit, _paths.VersionOf(_target.At(entry.Path), entry.Blob), entry.IsFile);
        return timeline.Findings().ToList();
    }

    private IEnumerable<Finding> WithoutCommits() =>
        _found.Values.SelectMany(secrets => secrets).GroupBy(secret => secret.Identity).Select(same => FindingOrder.Of(same.Select(secret => secret.Finding))[0]);

    private ScanReport ReportOf(IEnumerable<Finding> findings, bool isPartial)
    {
        var all = findings.Select(_scanner.Masked).Concat(_scanner.Problems).Concat(Lost()).ToList();
        var reported = all.Where(finding => finding.Suppression is null).ToList();
        var news = reported.Where(finding => finding.Rule.IsAboutTool || !_request.Baseline.Covers(finding.Fingerprint)).ToList();
        return new(FindingOrder.Of(news), _scanner.Scanned, _scanner.SkippedBinary, _scanner.SkippedTooLarge, _scanner.Unreadable)
        {
            Commits = _commits.Count,
            FindingsInBaseline = reported.Count - news.Count,
            Suppressed = FindingOrder.Of(all.Where(finding => finding.Suppression is not null)),
            IsPartial = isPartial,
        };
    }

    private IEnumerable<Finding> Lost()
    {
        if (GitProcess.Line(_target.Root, "rev-parse", "--is-shallow-repository") == "true")
            yield return LostCoverage.Of(".", "The clone does not have all commits. Fetch the others with 'git fetch --unshallow'.");
        if (_scanner.Unreadable > 0)
            yield return LostCoverage.Of(".", "Contents of the history are not in this clone, or could not be judged. Clone the repository without a filter; --verbose names the files.");
    }
}

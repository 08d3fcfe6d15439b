using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Scanning.Reading;
using SecretGuard.Scanning.Walking;

namespace SecretGuard.Scanning;

/// <summary>Has one file after the other judged, and keeps count. Several threads may bring files at once.</summary>
internal sealed class FileScan
{
    private readonly ScanRequest _request;
    private readonly FileJudge _judge;
    private readonly object _turn = new();
    private readonly List<Finding> _findings = new();
    private readonly List<Finding> _suppressed = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly int[] _counts = new int[4];

    // A walk of one folder meets each file once.
    private readonly bool _mayRepeat;
    private int _baselined;

    public FileScan(ScanRequest request)
    {
        _request = request;
        _judge = new FileJudge(request);
        _mayRepeat = request.Given is not null || request.Targets is { Count: > 1 };
    }

    /// <summary>For a scan on threads of its own, each second: frees those that wait for a pipe.</summary>
    public void LookAfterOpenings() => _judge.LookAfterOpenings();

    public void Scan(WalkedFile file)
    {
        if (_mayRepeat)
            lock (_turn)
                if (!_seen.Add(file.Path)) return;

        var judged = _judge.Judge(file);
        Interlocked.Increment(ref _counts[(int)judged.Kind]);
        // Hardly any file has one.
        if (judged.Findings.Count > 0)
            lock (_turn) Keep(judged);
        _request.Observer?.Passed(file.Path, judged.Skipped);
    }

    /// <summary>Judges what stands in C# that a compiler judges otherwise.</summary>
    public void ScanCompiled(CancellationToken cancellation)
    {
        foreach (var source in _request.CompiledSources.Where(IsAuthored))
        {
            cancellation.ThrowIfCancellationRequested();
            _findings.AddRange(_judge.JudgeCompiled(source));
        }
    }

    /// <summary>Ends the scan. The order is that of the paths, whoever judged first.</summary>
    /// <param name="walker">Who found the files.</param>
    /// <param name="isPartial">Files are missing.</param>
    public ScanReport ToReport(FolderWalker walker, bool isPartial)
    {
        // What was not reached this time is not out of date.
        if (!isPartial) _judge.SaveCache();
        lock (_turn)
        {
            var ordered = FindingOrder.Of(_findings.Select(_judge.Masked).Concat(_judge.Problems()).Concat(_judge.JudgeList(_suppressed, isPartial)));
            return new(ordered, Count(ContentKind.Text), Count(ContentKind.Binary), Count(ContentKind.TooLarge), Count(ContentKind.Unreadable))
            {
                LinksNotFollowed = walker.Links,
                EntriesIgnored = walker.Ignored,
                FindingsInBaseline = _baselined,
                Suppressed = FindingOrder.Of(_suppressed.Select(_judge.Masked)),
                IsPartial = isPartial,
            };
        }
    }

    private bool IsAuthored(string source) =>
        CompilerSuppressions.AreIn(source) && !_request.ExcludedPaths.Any(folder => RootedPath.IsBelow(RootedPath.Normalise(folder), source));

    private int Count(ContentKind kind) => _counts[(int)kind];

    private void Keep(JudgedFile judged)
    {
        foreach (var finding in judged.Findings)
        {
            if (finding.Suppression is not null) _suppressed.Add(finding);
            else if (!finding.Rule.IsAboutTool && _request.Baseline.Covers(finding.Fingerprint)) _baselined++;
            else _findings.Add(finding);
        }
    }
}

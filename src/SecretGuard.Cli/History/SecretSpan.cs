using System;
using System.Collections.Generic;
using SecretGuard.Findings;

namespace SecretGuard.Cli.History;

/// <summary>The commits that hold one secret, as far as they are known.</summary>
internal sealed class SecretSpan
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private Finding? _newest;
    private int _first = int.MaxValue;
    private int _last = -1;
    private bool _isInHead;

    /// <param name="finding">Where it stands.</param>
    /// <param name="first">The first of the commits in which it stands there.</param>
    /// <param name="last">The last of them.</param>
    /// <param name="isHead">One of them is checked out.</param>
    public void Add(Finding finding, int first, int last, bool isHead)
    {
        _paths.Add(finding.Path);
        if (IsNewer(finding, last, isHead)) _newest = finding;
        _first = Math.Min(_first, first);
        _last = Math.Max(_last, last);
        _isInHead |= isHead;
    }

    public Finding ToFinding(CommitLog commits) => _newest!.In(new FindingHistory(commits[_first], commits[_last], _isInHead, _paths.Count));

    // What is checked out comes first, then what is newest, then what comes first by its path.
    private bool IsNewer(Finding finding, int last, bool isHead)
    {
        if (_newest is null) return true;
        if (isHead != _isInHead) return isHead;
        if (!isHead && last != _last) return last > _last;
        var order = string.CompareOrdinal(finding.Path, _newest.Path);
        return order != 0 ? order < 0 : finding.Range.Start < _newest.Range.Start;
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Walking;

namespace SecretGuard.Scanning.Suppressions;

/// <summary>
/// Holds the lines of the team's list to its policy, and tells those that suppress nothing. Of the scans that one build makes of a root,
/// each speaks of what it alone can tell.
/// </summary>
internal sealed class SuppressionListJudge
{
    private const string Stale = "A line of the list suppresses nothing. Take it out, or mend its rule, path and key.";

    private readonly ScanRequest _request;
    private readonly SuppressionList _list;
    private readonly Func<string, ScanSettings> _settingsOf;

    /// <param name="request">What is scanned.</param>
    /// <param name="list">The list.</param>
    /// <param name="settingsOf">The settings of a file, by its absolute path.</param>
    public SuppressionListJudge(ScanRequest request, SuppressionList list, Func<string, ScanSettings> settingsOf)
    {
        _request = request;
        _list = list;
        _settingsOf = settingsOf;
    }

    /// <param name="suppressed">The findings that were, by whatever.</param>
    /// <param name="isPartial">Files are missing.</param>
    public IEnumerable<Finding> Judge(IEnumerable<Finding> suppressed, bool isPartial)
    {
        if (_request.Settings.Gate == Gate.Off) yield break;
        if (_request.JudgesSuppressionList)
            foreach (var problem in _list.Problems) yield return problem;

        if (_list.Lines.Count == 0) yield break;
        var used = suppressed.Where(finding => finding.Suppression!.IsListed).ToLookup(finding => finding.Suppression!.Line, finding => finding.Path);
        var own = _settingsOf(At(SuppressionList.FileName));
        var fingerprints = new FingerprintBuilder(SuppressionList.FileName);
        foreach (var line in _list.Lines)
        {
            var by = line.Suppression;
            if (DefectOf(line, used[by.Line].Distinct(StringComparer.Ordinal).ToList(), own, isPartial) is not { } defect) continue;
            if (SuppressionPolicy.Refuse(SuppressionList.FileName, by.Line, line.Range, defect, own, fingerprints) is { } refused) yield return refused;
        }
    }

    // The policy of the list itself holds for all its lines; that of the files that a line is about holds as well.
    private string? DefectOf(ListedSuppression line, IReadOnlyCollection<string> used, ScanSettings own, bool isPartial)
    {
        if (SuppressionPolicy.DefectOf(line.Suppression, own) is { } general) return _request.JudgesSuppressionList ? general : null;
        var paths = line.Path is not { } path ? used : IsOurs(path) ? new[] { path } : Array.Empty<string>();
        var defect = paths.Select(one => SuppressionPolicy.DefectOf(line.Suppression, _settingsOf(At(one)))).FirstOrDefault(one => one is not null);
        return defect ?? (used.Count == 0 && !isPartial && SeesAllOf(line) ? Stale : null);
    }

    private bool SeesAllOf(ListedSuppression line) =>
        _request is { Given: null } && _request.Filter.TakesAll && _request.Shard == Shard.Whole
        && (line.Path is { } path && _request.LeavesOutProjects ? IsOurs(path) : _request.Targets is null);

    private bool IsOurs(string path) =>
        !_request.LeavesOutProjects || _request.Targets is not { Count: 1 } targets || ProjectFolders.OwnerOf(_request.Root, At(path)) == RootedPath.Normalise(targets[0]);

    private string At(string path) => Path.GetFullPath(Path.Combine(_request.Root, path));
}

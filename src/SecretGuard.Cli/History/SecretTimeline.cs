using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Scanning.Versions;

namespace SecretGuard.Cli.History;

/// <summary>
/// Which commits hold which secrets. Follows, from commit to commit, the files alone that ever held one: most commits share their
/// parent's answer.
/// </summary>
internal sealed class SecretTimeline
{
    private readonly CommitLog _commits;
    private readonly IReadOnlyDictionary<HeldVersion, IReadOnlyList<FoundSecret>> _secrets;
    private readonly HashSet<int> _paths;
    private readonly ImmutableSortedDictionary<int, HeldVersion>[] _held;
    private int _reached = -1;

    public SecretTimeline(CommitLog commits, IReadOnlyDictionary<HeldVersion, IReadOnlyList<FoundSecret>> secrets)
    {
        _commits = commits;
        _secrets = secrets;
        _paths = secrets.Keys.Select(version => version.Path).ToHashSet();
        _held = new ImmutableSortedDictionary<int, HeldVersion>[commits.Count];
    }

    /// <summary>Told of every change, in the order of the commits.</summary>
    /// <param name="commit">Its number.</param>
    /// <param name="version">What the path holds from then on.</param>
    /// <param name="isThere">False where the file is gone, or is no file any more.</param>
    public void Change(int commit, HeldVersion version, bool isThere)
    {
        if (!_paths.Contains(version.Path)) return;
        Reach(commit);
        _held[commit] = isThere && _secrets.ContainsKey(version) ? _held[commit].SetItem(version.Path, version) : _held[commit].Remove(version.Path);
    }

    /// <summary>One finding for each secret, where it stands or stood last.</summary>
    public IEnumerable<Finding> Findings()
    {
        Reach(_commits.Count - 1);
        var spans = new Dictionary<string, SecretSpan>(StringComparer.Ordinal);
        foreach (var state in States())
            foreach (var version in state.Held.Values)
                foreach (var secret in _secrets[version])
                {
                    if (!spans.TryGetValue(secret.Identity, out var span)) spans[secret.Identity] = span = new SecretSpan();
                    span.Add(secret.Finding, state.First, state.Last, state.IsHead);
                }

        return spans.Values.Select(span => span.ToFinding(_commits));
    }

    private void Reach(int commit)
    {
        for (; _reached < commit; _reached++)
            _held[_reached + 1] = _commits.ParentOf(_reached + 1) is >= 0 and var parent ? _held[parent] : ImmutableSortedDictionary<int, HeldVersion>.Empty;
    }

    private IEnumerable<(ImmutableSortedDictionary<int, HeldVersion> Held, int First, int Last, bool IsHead)> States() =>
        Enumerable.Range(0, _held.Length).GroupBy(commit => _held[commit], ReferenceEqualityComparer.Instance)
            .Select(same => (_held[same.First()], same.First(), same.Last(), same.Contains(_commits.Head)));
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SecretGuard.Cli.Commands;
using SecretGuard.Cli.Git;
using SecretGuard.Findings;

namespace SecretGuard.Cli.History;

/// <summary>The commits of a repository, parents before children, else by date.</summary>
internal sealed class CommitLog
{
    private readonly List<FindingHistory.Commit> _commits = new();
    private readonly List<int> _parents = new();
    private readonly Dictionary<int, string> _parentsOutside = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    internal CommitLog()
    {
    }

    public int Count => _commits.Count;

    /// <summary>The number of the commit that is checked out; -1 when it is not among them.</summary>
    public int Head { get; private set; } = -1;

    public FindingHistory.Commit this[int number] => _commits[number];

    /// <summary>The number of the first parent; -1 for none among them.</summary>
    public int ParentOf(int number) => _parents[number];

    /// <summary>The first parent, among them or not; null for a commit that has none.</summary>
    public string? ParentIdOf(int number) => ParentOf(number) is >= 0 and var parent ? this[parent].Id : _parentsOutside.GetValueOrDefault(number);

    public int NumberOf(string id) => _numbers.TryGetValue(id, out var number) ? number : -1;

    /// <summary>Every commit that a branch, a tag or another reference leads to; with a revision, those of HEAD that it does not have.</summary>
    /// <exception cref="CommandFailure">git cannot tell.</exception>
    public static CommitLog Read(ScanTarget target, string? since)
    {
        if (since is "" || since?.StartsWith('-') == true) throw GitFiles.Unknown(since);
        string[] range = since is null ? ["--all"] : ["HEAD", "^" + since];
        var log = new CommitLog();
        if (!GitProcess.ReadLines(target.Root, log.Add, ["rev-list", "--date-order", "--reverse", "--format=%H %at %P", .. range, "--"]))
            throw since is null ? new CommandFailure("git cannot list the commits. Run it in a repository of your own, with --history.") : GitFiles.Unknown(since);
        if (GitProcess.Line(target.Root, "rev-parse", "--verify", "--quiet", "HEAD") is { } head) log.Head = log.NumberOf(head);
        return log;
    }

    // "commit 0123…", then "0123… 1700000000 4567… 89ab…".
    internal void Add(string line)
    {
        if (line.Split(' ') is not [var id, var time, .. var parents] || id == "commit") return;
        _numbers[id] = _commits.Count;
        _commits.Add(new(id, TimeOf(time)));
        var parent = parents.FirstOrDefault(name => name.Length > 0);
        _parents.Add(parent is null ? -1 : NumberOf(parent));
        if (parent is not null && _parents[^1] < 0) _parentsOutside[_commits.Count - 1] = parent;
    }

    private static DateTimeOffset? TimeOf(string seconds)
    {
        const long Latest = 253402300799;
        return long.TryParse(seconds, NumberStyles.Integer, CultureInfo.InvariantCulture, out var time) && time is >= 0 and <= Latest ? DateTimeOffset.FromUnixTimeSeconds(time) : null;
    }
}

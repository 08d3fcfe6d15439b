using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Cli.Git;
using SecretGuard.Findings;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Cli.Gating;

/// <summary>What the work tree asks for less than the commit it left: in its baselines, its configurations and its project files.</summary>
internal sealed class PolicyComparison
{
    private static readonly string[] UsualBases = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];

    private readonly string _root;

    private PolicyComparison(string root, string commit)
    {
        _root = root;
        Base = commit;
    }

    /// <summary>The commit that is compared with.</summary>
    public string Base { get; }

    /// <summary>Null where there is no repository, or no commit to compare with, unless a revision was named.</summary>
    /// <param name="folder">Absolute.</param>
    /// <param name="revision">What the work tree left; the usual names of the main branch when null.</param>
    /// <exception cref="CommandFailure">git does not know the revision.</exception>
    public static PolicyComparison? Of(string folder, string? revision)
    {
        if (revision is not null && (revision.Length == 0 || revision.StartsWith('-'))) throw GitFiles.Unknown(revision);
        if (TopOf(folder, revision is not null) is not { } root)
            return revision is null ? null : throw GitFiles.Unknown(revision);
        var candidates = revision is null ? UsualBases : [revision];
        var commit = candidates.Select(name => GitProcess.Line(root, "merge-base", name, "HEAD")).FirstOrDefault(found => found is not null);
        if (commit is not null) return new(root, commit);
        return revision is null ? null : throw GitFiles.Unknown(revision);
    }

    /// <exception cref="CommandFailure">git cannot tell.</exception>
    public IReadOnlyList<Weakening> Weakenings()
    {
        var (then, now) = (PolicyFiles.At(_root, Base), PolicyFiles.Today(_root));
        return OfBaselines(then.Baselines, now.Baselines)
            .Concat(then.Configurations.Keys.Union(now.Configurations.Keys).Order(StringComparer.Ordinal)
                .SelectMany(path => ConfigurationChanges.Of(path, then.Configurations.GetValueOrDefault(path, string.Empty), now.Configurations.GetValueOrDefault(path, string.Empty))))
            .Concat(PropertyChanges.Of(then.Projects, now.Projects)).ToList();
    }

    // Without git there is nothing to compare, which is no reason to fail unless somebody asked.
    private static string? TopOf(string folder, bool isAsked)
    {
        try
        {
            return GitProcess.Line(folder, "rev-parse", "--show-toplevel");
        }
        catch (CommandFailure) when (!isAsked)
        {
            return null;
        }
    }

    // An entry that moved with its file to another baseline is none more.
    private static IEnumerable<Weakening> OfBaselines(IReadOnlyDictionary<string, string> then, IReadOnlyDictionary<string, string> now)
    {
        var older = new Baseline(then.Values.SelectMany(text => BaselineReader.Read(text, out _)?.Entries ?? []));
        return now.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => BaselineGrowth.Of(file.Key, file.Value, older, "the merge base"));
    }
}

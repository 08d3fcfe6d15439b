using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Cli.Git;
using SecretGuard.Findings;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Cli.Gating;

/// <summary>The files of a repository that hold policy: baselines, configurations and project files, with their texts.</summary>
internal sealed class PolicyFiles
{
    private static readonly string[] ProjectEndings = [".props", ".targets", ".csproj", ".vbproj", ".fsproj"];

    private readonly Dictionary<string, string> _texts;

    private PolicyFiles(IEnumerable<(string Path, string Text)> files) => _texts = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Baselines => Those(path => Path.GetFileName(path) == Baseline.FileName);

    public IReadOnlyDictionary<string, string> Configurations => Those(IsConfiguration);

    public IReadOnlyDictionary<string, string> Projects => Those(IsProject);

    /// <summary>As they lie in the work tree; what git ignores is no policy of a team.</summary>
    /// <exception cref="CommandFailure">git cannot tell.</exception>
    public static PolicyFiles Today(string root)
    {
        var names = GitProcess.List(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard") ?? throw Unreadable();
        return new(names.Where(IsPolicy).Select(name => Path.GetFullPath(name, root)).Where(File.Exists).Distinct(StringComparer.Ordinal).Select(path => (path, PolicyText.Of(path))));
    }

    /// <summary>As they were in a commit.</summary>
    /// <exception cref="CommandFailure">git cannot tell.</exception>
    public static PolicyFiles At(string root, string commit)
    {
        // "100644 blob 0123…<tab>path"
        var entries = (GitProcess.List(root, "ls-tree", "-r", "-z", "--full-tree", commit) ?? throw Unreadable())
            .Select(line => line.Split('\t', 2)).Where(parts => parts.Length == 2 && IsPolicy(parts[1]))
            .Select(parts => (Path: parts[1], Fields: parts[0].Split(' '))).Where(entry => entry.Fields is [_, "blob", _])
            .Select(entry => new IndexEntry(entry.Path, entry.Fields[0], entry.Fields[2])).Where(entry => entry.IsFile).ToList();
        return new(entries.Count == 0 ? [] : GitBlobs.Read(root, entries, MissingBlobs.None).Select(version => (version.Path, PolicyText.Of(version.Bytes))).ToList());
    }

    private static bool IsPolicy(string path) => Path.GetFileName(path) == Baseline.FileName || IsConfiguration(path) || IsProject(path);

    private static bool IsConfiguration(string path) => Path.GetExtension(path).ToLowerInvariant() is ConfigurationFiles.EditorConfig or ConfigurationFiles.GlobalConfig;

    private static bool IsProject(string path) => ProjectEndings.Contains(Path.GetExtension(path).ToLowerInvariant());

    private static CommandFailure Unreadable() => new("git cannot list the files of the repository. Check it with 'git fsck'.");

    private IReadOnlyDictionary<string, string> Those(Func<string, bool> isOne) => _texts.Where(file => isOne(file.Key)).ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);
}

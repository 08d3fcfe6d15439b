using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Cli.Commands;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Walking;

namespace SecretGuard.Cli.Git;

/// <summary>What git says has changed below what the user named.</summary>
internal static class GitFiles
{
    private static readonly string[] Raw = [.. IndexEntry.Format, "--diff-filter=d"];

    /// <summary>The content that the next commit would have, of the files it changes. The work tree may hold something else.</summary>
    /// <exception cref="CommandFailure">git cannot tell.</exception>
    public static IEnumerable<GivenFile> Staged(ScanTarget target)
    {
        var parts = GitProcess.List(target.Root, ["diff", "--cached", .. Raw, "--", .. target.Pathspecs])
            ?? throw new CommandFailure("git cannot list what is staged. Run it in a repository of your own, with --staged.");
        var files = IndexEntry.Read(parts).Where(entry => entry.IsFile && IsAuthored(target, entry.Path)).ToList();
        return files.Count == 0 ? [] : GitBlobs.Read(target.Root, files, MissingBlobs.None).Select(version => version.IsMissing ? throw Lost() : version);
    }

    /// <summary>Absolute paths of files that differ from where the work tree left a revision, and of new ones that git does not ignore.</summary>
    /// <exception cref="CommandFailure">git cannot tell.</exception>
    public static IReadOnlyList<string> ChangedSince(ScanTarget target, string revision)
    {
        // An option of git's would be none of a revision.
        if (revision.StartsWith('-') || revision.Length == 0) throw Unknown(revision);
        var changed = GitProcess.List(target.Root, ["diff-index", "--merge-base", .. Raw, revision, "--", .. target.Pathspecs]) ?? throw Unknown(revision);
        var added = GitProcess.List(target.Root, ["ls-files", "--others", "--exclude-standard", "-z", "--", .. target.Pathspecs]) ?? throw Unknown(revision);
        return IndexEntry.Read(changed).Where(entry => entry.IsFile).Select(entry => entry.Path).Concat(added).Distinct(StringComparer.Ordinal)
            .Where(path => IsAuthored(target, path) && IsFile(target.At(path)))
            .Select(target.At).Order(StringComparer.Ordinal).ToList();
    }

    /// <summary>A revision that git does not know.</summary>
    public static CommandFailure Unknown(string revision) =>
        new($"git cannot compare with the revision '{revision}'. Name a commit, branch or tag of this repository that has been fetched.");

    private static bool IsAuthored(ScanTarget target, string path) => AuthoredPaths.IsAuthored(target.Root, target.At(path));

    private static bool IsFile(string path) => File.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReparsePoint) == 0;

    private static CommandFailure Lost() => new("git does not have the content of a staged file. Check the repository with 'git fsck'.");
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using SecretGuard.Scanning.Ignoring;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Walking;

/// <summary>
/// Lists the files of a scan in a fixed order. Follows no link, so that there are no cycles and nothing outside the root is opened;
/// enters no folder that git ignores or nobody wrote.
/// </summary>
internal sealed class FolderWalker
{
    private readonly ScanRequest _request;
    private readonly HashSet<string> _excluded;

    public FolderWalker(ScanRequest request)
    {
        _request = request;
        var comparer = Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        _excluded = new HashSet<string>(request.ExcludedFolders.Select(RootedPath.Normalise), comparer);
    }

    /// <summary>Links met so far.</summary>
    public int Links { get; private set; }

    public IEnumerable<WalkedFile> Walk(CancellationToken cancellation)
    {
        foreach (var target in _request.Targets ?? new[] { _request.Root })
        {
            var path = RootedPath.Normalise(target);
            var tests = _request.FindTestProjects ? TestScope.Above(path) : default;
            if (!Directory.Exists(path))
            {
                yield return new WalkedFile(path, tests.IsTest);
                continue;
            }

            var start = new WalkedFolder(new DirectoryInfo(path), IgnoreFiles.Above(path), tests);
            foreach (var file in WalkFolder(start, cancellation)) yield return file;
        }
    }

    private IEnumerable<WalkedFile> WalkFolder(WalkedFolder start, CancellationToken cancellation)
    {
        var open = new Stack<WalkedFolder>();
        open.Push(start);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var folder = open.Pop();
            var entries = List(folder.Folder, out var failure);
            if (failure is not null) yield return new WalkedFile(folder.Folder.FullName, folder.TestsAbove.IsTest, failure);
            var files = entries.OfType<FileInfo>();
            if (_request.LeavesOutProjects && folder != start && ProjectFolders.Holds(files.Select(file => file.Name))) continue;
            var rules = IgnoreFiles.Enter(folder.RulesAbove, folder.Folder.FullName);
            var tests = _request.FindTestProjects ? folder.TestsAbove.Enter(files) : folder.TestsAbove;
            foreach (var file in files.Where(file => IsWanted(file, rules))) yield return new WalkedFile(file.FullName, tests.IsTest);
            foreach (var below in entries.OfType<DirectoryInfo>().Where(below => IsWanted(below, rules)).Reverse())
                open.Push(new(below, rules, tests));
        }
    }

    // Links are counted here, where each entry passes once.
    private IReadOnlyList<FileSystemInfo> List(DirectoryInfo folder, out string? failure)
    {
        failure = null;
        try
        {
            var entries = folder.GetFileSystemInfos();
            Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Name, right.Name));
            var own = entries.Where(entry => !IsLink(entry)).ToList();
            Links += entries.Length - own.Count;
            return own;
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            failure = ReadFailure.ReasonOf(exception);
            return Array.Empty<FileSystemInfo>();
        }
    }

    // All attributes at once is .NET's way to say that the entry cannot be asked, as with a name that is no UTF-8.
    private static bool IsLink(FileSystemInfo entry) =>
        (int)entry.Attributes != -1 && (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private bool IsWanted(FileInfo file, IgnoreRules rules)
    {
        if (!_request.IncludeCSharp && file.Name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)) return false;
        return !SkippedNames.IsSkippedFile(file.Name) && !rules.Ignores(GitPath.Of(file.FullName), isFolder: false);
    }

    private bool IsWanted(DirectoryInfo folder, IgnoreRules rules) =>
        !_excluded.Contains(folder.FullName)
        && !SkippedNames.IsSkipped(folder)
        && !rules.Ignores(GitPath.Of(folder.FullName), isFolder: true);
}

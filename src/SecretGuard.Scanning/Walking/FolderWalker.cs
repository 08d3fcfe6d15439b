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
    private readonly EntryFilter _filter;

    public FolderWalker(ScanRequest request)
    {
        _request = request;
        _filter = new EntryFilter(request);
    }

    /// <summary>Links met so far.</summary>
    public int Links { get; private set; }

    /// <summary>Entries left out so far because git ignores them or nobody wrote them.</summary>
    public int Ignored => _filter.Ignored;

    public IEnumerable<WalkedFile> Walk(CancellationToken cancellation)
    {
        if (_request.Given is not null) return new GivenFiles(_request, _filter).List(_request.Given);
        return (_request.Targets ?? new[] { _request.Root }).SelectMany(target => WalkTarget(RootedPath.Normalise(target), cancellation));
    }

    private IEnumerable<WalkedFile> WalkTarget(string path, CancellationToken cancellation)
    {
        var tests = _request.FindTestProjects ? TestScope.Above(path) : default;
        if (Directory.Exists(path))
        {
            var start = new WalkedFolder(new DirectoryInfo(path), IgnoreFiles.Above(path), tests);
            return WalkFolder(start, cancellation);
        }

        return _filter.IsOurs(path) ? new[] { new WalkedFile(path, tests.IsTest) } : Array.Empty<WalkedFile>();
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
            if (failure is not null && _filter.IsCounted(folder.Folder))
                yield return new WalkedFile(folder.Folder.FullName, folder.TestsAbove.IsTest, failure);
            var files = entries.OfType<FileInfo>();
            if (_request.LeavesOutProjects && folder != start && ProjectFolders.Holds(files.Select(file => file.Name))) continue;
            var rules = IgnoreFiles.Enter(folder.RulesAbove, folder.Folder.FullName);
            var tests = _request.FindTestProjects ? folder.TestsAbove.Enter(files) : folder.TestsAbove;
            foreach (var file in files.Where(file => _filter.IsWanted(file, rules))) yield return new WalkedFile(file.FullName, tests.IsTest);
            foreach (var below in entries.OfType<DirectoryInfo>().Where(below => _filter.IsWanted(below, rules)).Reverse())
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
            Links += entries.Count(entry => IsLink(entry) && _filter.IsCounted(entry));
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
}

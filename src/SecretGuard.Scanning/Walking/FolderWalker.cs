using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using SecretGuard.Scanning.Ignoring;

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

    private IEnumerable<WalkedFile> WalkTarget(string fullPath, CancellationToken cancellation)
    {
        var tests = _request.FindTestProjects ? TestScope.Above(fullPath) : default;
        var path = RootedPath.Relative(_request.Root, fullPath);
        if (Directory.Exists(fullPath)) return WalkFolder(new WalkedFolder(fullPath, path, IgnoreFiles.Above(fullPath), tests), cancellation);
        return _filter.IsOurs(path) ? new[] { new WalkedFile(fullPath, path, tests.IsTest) } : Array.Empty<WalkedFile>();
    }

    private IEnumerable<WalkedFile> WalkFolder(WalkedFolder start, CancellationToken cancellation)
    {
        var open = new Stack<WalkedFolder>();
        open.Push(start);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var folder = open.Pop();
            var listing = FolderListing.Of(folder);
            if (listing.Failure is not null && _filter.IsCounted(folder.Path))
                yield return new WalkedFile(folder.FullPath, folder.Path, folder.TestsAbove.IsTest) { Failure = listing.Failure };
            var files = FilesIn(listing);
            if (_request.LeavesOutProjects && folder != start && ProjectFolders.Holds(files.Select(file => file.Name))) continue;
            var rules = IgnoreFiles.MayLieIn(listing) ? IgnoreFiles.Enter(folder.RulesAbove, folder.FullPath) : folder.RulesAbove;
            var tests = _request.FindTestProjects ? folder.TestsAbove.Enter(files.Select(file => file.FullPath)) : folder.TestsAbove;
            foreach (var file in files)
                if (_filter.IsWantedFile(file, rules)) yield return new WalkedFile(file.FullPath, file.Path, tests.IsTest) { Length = file.Length };
            foreach (var below in FoldersIn(listing, rules)) open.Push(new(below.FullPath, below.Path, rules, tests));
        }
    }

    // Links are counted here, where each entry passes once.
    private List<FolderEntry> FilesIn(FolderListing listing)
    {
        var files = new List<FolderEntry>(listing.Entries.Count);
        foreach (var entry in listing.Entries)
        {
            if (!entry.IsLink && !entry.IsFolder) files.Add(entry);
            else if (entry.IsLink && _filter.IsCounted(entry.Path)) Links++;
        }

        return files;
    }

    // The last one first, so that the first one is on top of the stack.
    private IEnumerable<FolderEntry> FoldersIn(FolderListing listing, IgnoreRules rules)
    {
        var wanted = new List<FolderEntry>();
        foreach (var entry in listing.Entries)
            if (entry.IsFolder && !entry.IsLink && _filter.IsWantedFolder(entry, rules)) wanted.Add(entry);

        wanted.Reverse();
        return wanted;
    }
}

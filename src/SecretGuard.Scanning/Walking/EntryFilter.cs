using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Scanning.Ignoring;

namespace SecretGuard.Scanning.Walking;

/// <summary>Decides what of a folder is scanned, and counts what is not.</summary>
internal sealed class EntryFilter
{
    private readonly ScanRequest _request;
    private readonly HashSet<string> _excluded;

    public EntryFilter(ScanRequest request)
    {
        _request = request;
        var comparer = Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        _excluded = new HashSet<string>(request.ExcludedPaths.Select(RootedPath.Normalise), comparer);
    }

    /// <summary>Files and folders left out because git ignores them or nobody wrote them, in this shard.</summary>
    public int Ignored { get; private set; }

    /// <summary>True for what lies in this scan's share. For entries that were named, no more is asked.</summary>
    public bool IsOurs(string fullPath)
    {
        var path = RootedPath.Relative(_request.Root, fullPath);
        return _request.Shard.Owns(path) && _request.Filter.TakesFile(path);
    }

    /// <summary>True for what nobody named and this shard has to speak of.</summary>
    public bool IsCounted(FileSystemInfo entry) => _request.Shard.Owns(RootedPath.Relative(_request.Root, entry.FullName));

    public bool IsWanted(FileInfo file, IgnoreRules rules)
    {
        if (!_request.IncludeCSharp && file.Name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)) return false;
        if (_excluded.Contains(file.FullName) || !IsOurs(file.FullName)) return false;
        return !SkippedNames.IsSkippedFile(file.Name) && !IsIgnored(file, rules, isFolder: false) || Leave(file);
    }

    public bool IsWanted(DirectoryInfo folder, IgnoreRules rules)
    {
        if (_excluded.Contains(folder.FullName)) return false;
        if (!_request.Filter.EntersFolder(RootedPath.Relative(_request.Root, folder.FullName))) return false;
        return !SkippedNames.IsSkipped(folder) && !IsIgnored(folder, rules, isFolder: true) || Leave(folder);
    }

    private bool IsIgnored(FileSystemInfo entry, IgnoreRules rules, bool isFolder) =>
        !_request.IncludeIgnored && rules.Ignores(GitPath.Of(entry.FullName), isFolder);

    // Always false: it is not wanted. Git's own folder is no news.
    private bool Leave(FileSystemInfo entry)
    {
        if (entry.Name == ".git" || !IsCounted(entry)) return false;
        Ignored++;
        _request.Observer?.Passed(RootedPath.Relative(_request.Root, entry.FullName), SkipReasons.Ignored);
        return false;
    }
}

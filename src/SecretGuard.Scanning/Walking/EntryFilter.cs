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
    /// <param name="path">Relative to the root, forward slashes.</param>
    public bool IsOurs(string path) => _request.Shard.Owns(path) && _request.Filter.TakesFile(path);

    /// <summary>True for what nobody named and this shard has to speak of.</summary>
    /// <param name="path">Relative to the root, forward slashes.</param>
    public bool IsCounted(string path) => _request.Shard.Owns(path);

    public bool IsWantedFile(FolderEntry file, IgnoreRules rules)
    {
        if (!_request.IncludeCSharp && file.Name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)) return false;
        if (IsExcluded(file) || !IsOurs(file.Path)) return false;
        return !SkippedNames.IsSkippedFile(file.Name) && !IsIgnored(file, rules) || Leave(file);
    }

    public bool IsWantedFolder(FolderEntry folder, IgnoreRules rules)
    {
        if (IsExcluded(folder) || !_request.Filter.EntersFolder(folder.Path)) return false;
        return !SkippedNames.IsSkipped(folder.FullPath) && !IsIgnored(folder, rules) || Leave(folder);
    }

    private bool IsExcluded(FolderEntry entry) => _excluded.Count > 0 && _excluded.Contains(entry.FullPath);

    private bool IsIgnored(FolderEntry entry, IgnoreRules rules) =>
        !_request.IncludeIgnored && rules.Ignores(GitPath.Of(entry.FullPath), entry.IsFolder);

    // Always false: it is not wanted. Git's own folder is no news.
    private bool Leave(FolderEntry entry)
    {
        if (entry.Name == ".git" || !IsCounted(entry.Path)) return false;
        Ignored++;
        _request.Observer?.Passed(entry.Path, SkipReasons.Ignored);
        return false;
    }
}

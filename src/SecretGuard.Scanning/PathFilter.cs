using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Scanning.Ignoring;

namespace SecretGuard.Scanning;

/// <summary>What a user wants scanned and what not, in the patterns of an ignore file, which speak of the root's content.</summary>
public sealed class PathFilter
{
    public static readonly PathFilter All = new(Array.Empty<string>(), Array.Empty<string>());

    private readonly IgnoreFile? _include;
    private readonly IgnoreFile? _exclude;

    /// <param name="include">Only what one of them matches, or what lies below it; everything when there is none.</param>
    /// <param name="exclude">Never what one of them matches, or what lies below it.</param>
    public PathFilter(IReadOnlyCollection<string> include, IReadOnlyCollection<string> exclude)
    {
        _include = PatternsOf(include);
        _exclude = PatternsOf(exclude);
    }

    /// <summary>Nothing is left out.</summary>
    internal bool TakesAll => _include is null && _exclude is null;

    /// <param name="path">Relative to the root, forward slashes.</param>
    public bool TakesFile(string path)
    {
        if (TakesAll) return true;
        var bytes = GitPath.AsBytes(path);
        return (_include is null || IsMatch(_include, bytes)) && (_exclude is null || !IsMatch(_exclude, bytes));
    }

    /// <summary>False for a folder that holds nothing to take.</summary>
    /// <param name="path">Relative to the root, forward slashes.</param>
    internal bool EntersFolder(string path) => _exclude?.Ignores(GitPath.AsBytes(path), isFolder: true) != true;

    private static IgnoreFile? PatternsOf(IReadOnlyCollection<string> patterns) =>
        patterns.Count == 0 ? null : IgnoreFile.Parse(string.Join("\n", patterns.Select(Escaped)));

    // A comment makes no sense here; a file that begins with "#" does.
    private static string Escaped(string pattern) => pattern.StartsWith("#", StringComparison.Ordinal) ? "\\" + pattern : pattern;

    private static bool IsMatch(IgnoreFile patterns, string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            if (patterns.Ignores(path.Substring(0, slash), isFolder: true) == true) return true;

        return patterns.Ignores(path, isFolder: false) == true;
    }
}

using System;

namespace SecretGuard.Scanning.Ignoring;

/// <summary>One line of an ignore file.</summary>
internal sealed class IgnorePattern
{
    // No path is longer; a longer pattern costs time and matches nothing that exists.
    private const int MaxLength = 4096;

    private readonly GlobPattern _glob;
    private readonly bool _foldersOnly;
    private readonly bool _nameOnly;

    private IgnorePattern(GlobPattern glob, bool foldersOnly, bool nameOnly, bool isNegated)
    {
        _glob = glob;
        _foldersOnly = foldersOnly;
        _nameOnly = nameOnly;
        IsNegated = isNegated;
    }

    /// <summary>The line takes back what an earlier line ignores.</summary>
    public bool IsNegated { get; }

    /// <summary>The pattern of a line, or null for comments, blank lines and what cannot match.</summary>
    public static IgnorePattern? Parse(string line)
    {
        if (line.Length == 0 || line.Length > MaxLength || line[0] == '#') return null;
        var negated = line[0] == '!';
        var glob = TrimEnd(negated ? line.Substring(1) : line);
        var foldersOnly = glob.EndsWith("/", StringComparison.Ordinal);
        if (foldersOnly) glob = glob.Substring(0, glob.Length - 1);
        if (glob.Length == 0) return null;
        var nameOnly = glob.IndexOf('/') < 0;
        if (glob[0] == '/') glob = glob.Substring(1);
        return new(GlobPattern.Parse(GitPath.AsBytes(glob), nameOnly), foldersOnly, nameOnly, negated);
    }

    /// <param name="path">Relative to the folder of the ignore file, as <see cref="GitPath.AsBytes"/>, no slash at its end.</param>
    /// <param name="name">The last part of the path.</param>
    /// <param name="isFolder">False for files.</param>
    public bool IsMatch(string path, string name, bool isFolder) => (isFolder || !_foldersOnly) && _glob.IsMatch(_nameOnly ? name : path);

    // Blanks at the end go, unless escaped: "a\ " names a file that ends in a blank.
    private static string TrimEnd(string text)
    {
        var end = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') end = Math.Min(++i + 1, text.Length);
            else if (text[i] != ' ') end = i + 1;
        }

        return text.Substring(0, end);
    }
}

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

    private IgnorePattern(int line, GlobPattern glob, bool foldersOnly, bool nameOnly, bool isNegated)
    {
        Line = line;
        _glob = glob;
        _foldersOnly = foldersOnly;
        _nameOnly = nameOnly;
        IsNegated = isNegated;
    }

    /// <summary>Counted from 0.</summary>
    public int Line { get; }

    /// <summary>What all that it matches ends with; may be empty.</summary>
    public string End => _glob.End;

    /// <summary>The line takes back what an earlier line ignores.</summary>
    public bool IsNegated { get; }

    /// <summary>The pattern of a line, or null for comments, blank lines and what cannot match.</summary>
    /// <param name="line">Without its end.</param>
    /// <param name="number">Which of the lines it is, counted from 0.</param>
    public static IgnorePattern? Parse(string line, int number = 0)
    {
        if (line.Length == 0 || line.Length > MaxLength || line[0] == '#') return null;
        var negated = line[0] == '!';
        var glob = TrimEnd(negated ? line.Substring(1) : line);
        var foldersOnly = glob.EndsWith("/", StringComparison.Ordinal);
        if (foldersOnly) glob = glob.Substring(0, glob.Length - 1);
        if (glob.Length == 0) return null;
        var nameOnly = glob.IndexOf('/') < 0;
        if (glob[0] == '/') glob = glob.Substring(1);
        return new(number, GlobPattern.Parse(GitPath.AsBytes(glob), nameOnly), foldersOnly, nameOnly, negated);
    }

    /// <param name="path">Ends with the path, as <see cref="GitPath.AsBytes"/>, no slash at its end.</param>
    /// <param name="start">Where the part begins that is relative to the folder of the ignore file.</param>
    /// <param name="name">Where the last part begins.</param>
    /// <param name="isFolder">False for files.</param>
    public bool IsMatch(string path, int start, int name, bool isFolder) => (isFolder || !_foldersOnly) && _glob.IsMatch(path, _nameOnly ? name : start);

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

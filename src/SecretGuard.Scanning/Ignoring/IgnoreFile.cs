using System;
using System.Collections.Generic;

namespace SecretGuard.Scanning.Ignoring;

/// <summary>
/// The patterns of one ignore file. The last line that matches decides. Of hundreds of lines only those are asked whose matches end like the path.
/// </summary>
internal sealed class IgnoreFile
{
    private const int Ends = 64;

    // By the last two characters of what they match.
    private readonly List<IgnorePattern>?[] _ofEnd = new List<IgnorePattern>?[Ends];
    private readonly List<IgnorePattern> _ofAnyEnd = new();

    private IgnoreFile()
    {
    }

    public static IgnoreFile Parse(string content)
    {
        var file = new IgnoreFile();
        var lines = content.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var text = line.EndsWith("\r", StringComparison.Ordinal) ? line.Substring(0, line.Length - 1) : line;
            if (IgnorePattern.Parse(text, i) is { } pattern) file.Add(pattern);
        }

        return file;
    }

    /// <summary>True for ignored, false for taken back, null when no line speaks of the path.</summary>
    /// <param name="path">Relative to the folder of this file, as <see cref="GitPath.AsBytes"/>.</param>
    /// <param name="isFolder">False for files.</param>
    public bool? Ignores(string path, bool isFolder) => Ignores(path, 0, isFolder);

    /// <inheritdoc cref="Ignores(string, bool)"/>
    /// <param name="path">Ends with the path.</param>
    /// <param name="start">Where the part begins that is relative to the folder of this file.</param>
    /// <param name="isFolder">False for files.</param>
    public bool? Ignores(string path, int start, bool isFolder)
    {
        var name = Math.Max(path.LastIndexOf('/') + 1, start);
        var ofEnd = path.Length - start < 2 ? null : _ofEnd[EndOf(path)];
        var last = Last(ofEnd, path, start, name, isFolder, after: -1);
        last = Last(_ofAnyEnd, path, start, name, isFolder, last?.Line ?? -1) ?? last;
        return last is null ? null : !last.IsNegated;
    }

    private void Add(IgnorePattern pattern) =>
        (pattern.End.Length < 2 ? _ofAnyEnd : _ofEnd[EndOf(pattern.End)] ??= new()).Add(pattern);

    private static int EndOf(string text) => ((text[text.Length - 2] * 7) + text[text.Length - 1]) % Ends;

    private static IgnorePattern? Last(List<IgnorePattern>? patterns, string path, int start, int name, bool isFolder, int after)
    {
        for (var i = (patterns?.Count ?? 0) - 1; i >= 0 && patterns![i].Line > after; i--)
            if (patterns[i].IsMatch(path, start, name, isFolder)) return patterns[i];

        return null;
    }
}

using System.Collections.Generic;

namespace SecretGuard.Scanning.Ignoring;

/// <summary>The patterns of one ignore file. The last line that matches decides.</summary>
internal sealed class IgnoreFile
{
    private readonly List<IgnorePattern> _patterns = new();

    private IgnoreFile()
    {
    }

    public static IgnoreFile Parse(string content)
    {
        var file = new IgnoreFile();
        foreach (var line in content.Split('\n'))
        {
            var text = line.EndsWith("\r", System.StringComparison.Ordinal) ? line.Substring(0, line.Length - 1) : line;
            if (IgnorePattern.Parse(text) is { } pattern) file._patterns.Add(pattern);
        }

        return file;
    }

    /// <summary>True for ignored, false for taken back, null when no line speaks of the path.</summary>
    /// <param name="path">Relative to the folder of this file, as <see cref="GitPath.AsBytes"/>.</param>
    /// <param name="isFolder">False for files.</param>
    public bool? Ignores(string path, bool isFolder)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        for (var i = _patterns.Count - 1; i >= 0; i--)
            if (_patterns[i].IsMatch(path, name, isFolder)) return !_patterns[i].IsNegated;

        return null;
    }
}

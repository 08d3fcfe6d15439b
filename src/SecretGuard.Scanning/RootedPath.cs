using System;
using System.IO;

namespace SecretGuard.Scanning;

/// <summary>Absolute paths and what they are called below a root.</summary>
public static class RootedPath
{
    /// <summary>What the root itself is called, relative to itself.</summary>
    internal const string Root = ".";

    private static readonly char[] Separators = { Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar };

    /// <summary>Without dots and without a separator at its end, unless it is the root of a file system.</summary>
    public static string Normalise(string path)
    {
        var full = Path.GetFullPath(path);
        return full.Length > Path.GetPathRoot(full)!.Length ? full.TrimEnd(Separators) : full;
    }

    /// <summary>With forward slashes.</summary>
    /// <exception cref="ArgumentException">The path does not lie below the root.</exception>
    public static string Relative(string root, string path)
    {
        if (path == root) return Root;
        if (!IsBelow(root, path)) throw new ArgumentException("A scanned path has to lie below the root.", nameof(path));
        return path.Substring(StartOf(root).Length).Replace('\\', '/');
    }

    /// <summary>Like <see cref="Relative"/>; the name alone for what does not lie below the root.</summary>
    public static string RelativeOrName(string root, string path) => IsBelow(root, path) ? Relative(root, path) : Path.GetFileName(path);

    /// <summary>Like <see cref="Relative"/>, and with leading dots for what lies elsewhere on the way up from the root.</summary>
    public static string RelativeOrAbove(string root, string path)
    {
        var steps = string.Empty;
        var from = root;
        for (; !IsBelow(from, path); steps += "../")
        {
            if (Path.GetDirectoryName(from) is not { } parent) return Path.GetFileName(path);
            from = parent;
        }

        return steps + Relative(from, path);
    }

    /// <summary>True for what lies below the root, at any depth.</summary>
    public static bool IsBelow(string root, string path) =>
        path.StartsWith(StartOf(root), Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static string StartOf(string root) => root.TrimEnd(Separators) + Path.DirectorySeparatorChar;
}

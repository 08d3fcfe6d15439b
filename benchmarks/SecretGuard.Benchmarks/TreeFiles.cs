using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SecretGuard.Benchmarks;

/// <summary>The files of a checkout: no links, and nothing of git's own.</summary>
internal static class TreeFiles
{
    public static IEnumerable<FileInfo> In(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.LinkTarget is null && !IsBelow(file, folder, ".git"));

    /// <summary>The file lies in a folder of that name, somewhere below <paramref name="root"/>.</summary>
    public static bool IsBelow(FileInfo file, string root, string name) => Path.GetRelativePath(root, file.FullName).Split(Path.DirectorySeparatorChar)[..^1].Contains(name, StringComparer.Ordinal);
}

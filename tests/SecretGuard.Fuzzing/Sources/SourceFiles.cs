using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SecretGuard.Fuzzing.Sources;

/// <summary>The C# files below folders, in parts that are compiled together.</summary>
internal static class SourceFiles
{
    private const int FilesOfAPart = 64;

    // The compiler itself takes long for what a program wrote.
    private const long LongestFile = 256 * 1024;

    private static readonly string[] Built = ["bin", "obj"];

    /// <summary>Always in the same order: a part is told by its index.</summary>
    public static IReadOnlyList<string[]> Below(IEnumerable<string> folders) =>
        [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(file => IsSource(folder, file)).Chunk(FilesOfAPart))];

    private static bool IsSource(string folder, string file) =>
        new FileInfo(file) is { Exists: true, Length: < LongestFile } && !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Intersect(Built).Any();
}

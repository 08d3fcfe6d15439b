using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Scanning.EditorConfigs;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Locking;

/// <summary>The configurations that may speak of what lies in a folder: above it and below it.</summary>
public static class ConfigurationFiles
{
    public const string EditorConfig = ".editorconfig";
    public const string GlobalConfig = ".globalconfig";

    private const int MaxBytes = 1024 * 1024;

    private const int MaxDepth = 64;

    private static readonly string[] SkippedFolders = { "bin", "obj", ".git", "node_modules" };

    /// <param name="folder">Absolute.</param>
    public static IReadOnlyList<string> Around(string folder) => Above(folder).Concat(Below(folder, 0)).ToList();

    // Those of folders further up than one that calls itself the root do not count; for global ones there is no such end.
    private static IEnumerable<string> Above(string folder)
    {
        var ends = false;
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var global = Path.Combine(at, GlobalConfig);
            if (File.Exists(global)) yield return global;
            var local = Path.Combine(at, EditorConfig);
            if (ends || !File.Exists(local)) continue;
            yield return local;
            ends = EditorConfigFile.Parse(TextFileReader.Read(local, MaxBytes).Text).IsRoot;
        }
    }

    private static IEnumerable<string> Below(string folder, int depth) =>
        depth > MaxDepth ? Array.Empty<string>() : FoldersIn(folder).SelectMany(inner => FilesIn(inner).Concat(Below(inner, depth + 1)));

    private static IEnumerable<string> FilesIn(string folder) => new[] { Path.Combine(folder, EditorConfig), Path.Combine(folder, GlobalConfig) }.Where(File.Exists);

    private static IEnumerable<string> FoldersIn(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetDirectories()
                .Where(inner => (inner.Attributes & FileAttributes.ReparsePoint) == 0 && !SkippedFolders.Contains(inner.Name, StringComparer.OrdinalIgnoreCase))
                .Select(inner => inner.FullName).OrderBy(path => path, StringComparer.Ordinal).ToList();
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            return Array.Empty<string>();
        }
    }
}

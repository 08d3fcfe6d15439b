using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Benchmarks.Engine;

/// <summary>The configuration files of a tree that nothing is found in, by their format.</summary>
internal static class EngineTexts
{
    private const long Longest = 16 * 1024 * 1024;

    private static readonly string[] Others = [".git", "bin", "obj", "node_modules"];

    private static readonly Dictionary<string, string[]> Formats = new()
    {
        ["JSON"] = [".json"],
        ["XML"] = [".xml", ".config", ".csproj", ".props", ".targets", ".resx"],
        ["YAML"] = [".yml", ".yaml"],
        ["lines of settings"] = [".env", ".properties", ".ini", ".toml", ".http"],
    };

    public static IReadOnlyDictionary<string, IReadOnlyList<TextDocument>> In(string folder) =>
        Formats.ToDictionary(format => format.Key, format => (IReadOnlyList<TextDocument>)[.. FilesBelow(folder, format.Value).Select(file => Read(folder, file)).Where(IsClean)]);

    // What the scanner passes over, or what a program wrote: what other programs resolved, build output, packages.
    private static IEnumerable<string> FilesBelow(string folder, string[] extensions) =>
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.LinkTarget is null && file.Length is > 0 and < Longest && extensions.Contains(file.Extension) && !file.Name.Contains("lock", StringComparison.Ordinal))
            .Select(file => file.FullName)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Intersect(Others).Any())
            .Order(StringComparer.Ordinal);

    private static TextDocument Read(string folder, string file) => new(Path.GetRelativePath(folder, file), File.ReadAllText(file));

    private static bool IsClean(TextDocument document) => TextScanner.Scan(document, ScanSettings.Default).Count == 0;
}

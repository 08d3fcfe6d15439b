using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Benchmarks.Engine;

/// <summary>The configuration files of a tree that nothing is found in, by their format, and together.</summary>
internal static class EngineTexts
{
    private const string AllFormats = "all of them";
    private const long Longest = 16 * 1024 * 1024;

    private static readonly string[] Others = ["bin", "obj", "node_modules"];

    private static readonly Dictionary<string, string[]> Formats = new()
    {
        ["JSON"] = [".json"],
        ["XML"] = [".xml", ".config", ".csproj", ".props", ".targets", ".resx"],
        ["YAML"] = [".yml", ".yaml"],
        ["lines of settings"] = [".env", ".properties", ".ini", ".toml", ".http"],
    };

    public static IReadOnlyDictionary<string, IReadOnlyList<TextDocument>> In(string folder)
    {
        var texts = TreeFiles.In(folder).Where(file => IsWritten(file, folder)).OrderBy(file => file.FullName, StringComparer.Ordinal).Select(file => Read(folder, file.FullName)).Where(IsClean).ToLookup(FormatOf);
        var byFormat = Formats.Keys.Where(texts.Contains).ToDictionary(format => format, format => (IReadOnlyList<TextDocument>)[.. texts[format]]);
        byFormat.Add(AllFormats, [.. byFormat.Values.SelectMany(documents => documents)]);
        return byFormat;
    }

    // Not what the scanner passes over, or what a program wrote: what other programs resolved, build output, packages.
    private static bool IsWritten(FileInfo file, string folder) =>
        file.Length is > 0 and < Longest && FormatOf(file.Extension) is not null && !file.Name.Contains("lock", StringComparison.Ordinal) && !Others.Any(other => TreeFiles.IsBelow(file, folder, other));

    private static string FormatOf(TextDocument document) => FormatOf(Path.GetExtension(document.Path))!;

    private static string? FormatOf(string extension) => Formats.FirstOrDefault(format => format.Value.Contains(extension)).Key;

    private static TextDocument Read(string folder, string file) => new(Path.GetRelativePath(folder, file), File.ReadAllText(file));

    private static bool IsClean(TextDocument document) => TextScanner.Scan(document, ScanSettings.Default).Count == 0;
}

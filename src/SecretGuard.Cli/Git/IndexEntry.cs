using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Cli.Git;

/// <summary>A file that differs, as git's raw format names it.</summary>
/// <param name="Path">Relative to the folder git was asked in.</param>
/// <param name="Mode">Of the newer side.</param>
/// <param name="Blob">Of the newer side; zeros where git does not know it.</param>
internal sealed record IndexEntry(string Path, string Mode, string Blob)
{
    /// <summary>False for links, submodules and files whose merge is not resolved.</summary>
    public bool IsFile => Mode.StartsWith("100", StringComparison.Ordinal);

    /// <summary>Reads what <c>git diff --raw -z --no-renames --no-abbrev</c> writes.</summary>
    /// <param name="parts">A description and a path in turn.</param>
    public static IEnumerable<IndexEntry> Read(IReadOnlyList<string> parts) =>
        parts.Chunk(2).Where(pair => pair.Length == 2).Select(pair => Of(pair[0].Split(' '), pair[1]));

    // ":100644 100644 0123… 4567… M"
    private static IndexEntry Of(string[] fields, string path) => new(path, fields.ElementAtOrDefault(1) ?? "", fields.ElementAtOrDefault(3) ?? "");
}

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
    /// <summary>The options of git that have it write what is read here.</summary>
    public static readonly string[] Format = ["--raw", "-z", "--relative", "--no-renames", "--no-abbrev", "--no-ext-diff", "--ignore-submodules"];

    /// <summary>False for links, submodules and files whose merge is not resolved.</summary>
    public bool IsFile => Mode.StartsWith("100", StringComparison.Ordinal);

    /// <summary>Reads what <c>git diff</c> writes with <see cref="Format"/>.</summary>
    /// <param name="parts">A description and a path in turn.</param>
    public static IEnumerable<IndexEntry> Read(IReadOnlyList<string> parts) =>
        parts.Chunk(2).Where(pair => pair.Length == 2).Select(pair => Of(pair[0], pair[1]));

    /// <summary>Reads one description, such as <c>:100644 100644 0123… 4567… M</c>.</summary>
    public static IndexEntry Of(string description, string path)
    {
        var fields = description.Split(' ');
        return new(path, fields.ElementAtOrDefault(1) ?? "", fields.ElementAtOrDefault(3) ?? "");
    }
}

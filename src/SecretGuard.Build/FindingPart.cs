using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SecretGuard.Findings;

namespace SecretGuard.Build;

/// <summary>
/// What the compiler found for one target framework, and in which sources it looked: kept apart, because a finding is gone only when
/// no framework has it.
/// </summary>
internal sealed class FindingPart
{
    private const char Separator = '\t';

    private FindingPart(IReadOnlyCollection<string> sources, IReadOnlyCollection<BaselineEntry> found)
    {
        Sources = sources;
        Found = found;
    }

    /// <summary>Relative to the root, forward slashes.</summary>
    public IReadOnlyCollection<string> Sources { get; }

    public IReadOnlyCollection<BaselineEntry> Found { get; }

    public static void Write(string path, IEnumerable<string> sources, IEnumerable<BaselineEntry> found)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var lines = sources.Select(source => Uri.EscapeDataString(source))
            .Concat(found.Select(entry => string.Join(Separator.ToString(), Uri.EscapeDataString(entry.Path), entry.Rule, entry.Fingerprint)));
        File.WriteAllLines(path, lines, new UTF8Encoding(false));
    }

    /// <summary>Null where there is none.</summary>
    public static FindingPart? Read(string path)
    {
        if (!File.Exists(path)) return null;
        var lines = File.ReadAllLines(path).Select(line => line.Split(Separator)).ToLookup(fields => fields.Length);
        return new(
            lines[1].Select(fields => Uri.UnescapeDataString(fields[0])).ToList(),
            lines[3].Select(fields => new BaselineEntry(fields[1], Uri.UnescapeDataString(fields[0]), FindingEngine.Compiler, fields[2])).ToList());
    }
}

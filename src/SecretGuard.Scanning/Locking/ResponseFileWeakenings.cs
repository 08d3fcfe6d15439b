using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Locking;

/// <summary>Options of the compiler that no property shows: those of a response file.</summary>
public static class ResponseFileWeakenings
{
    private const int MaxBytes = 1024 * 1024;

    /// <param name="path">Absolute.</param>
    public static IEnumerable<Weakening> In(string path)
    {
        if (new FileInfo(path).Length > MaxBytes) return new[] { new Weakening("This response file is too long to be read. Shorten it, or take it out.", path) };
        return File.ReadAllLines(path).Select((line, index) => (Defect: DefectOf(line.Trim()), Line: index + 1)).Where(pair => pair.Defect is not null)
            .Select(pair => new Weakening(pair.Defect!, path, new TextPosition(pair.Line, 1)));
    }

    private static string? DefectOf(string line)
    {
        if (line.Length == 0 || line[0] == '#') return null;
        if (Has(line, "skipanalyzers")) return "An option of the compiler leaves C# without analysis. Take it out.";
        if (Has(line, "ruleset:") || Has(line, "analyzerconfig:")) return "An option of the compiler brings in a configuration that the lock cannot see. Take it out.";
        var ids = RuleIdList.OwnIn(line.Replace(':', ' ').Replace('"', ' '));
        return ids.Count == 0 || !(Has(line, "nowarn:") || Has(line, "warnaserror-"))
            ? null : $"An option of the compiler silences {RuleIdList.TextOf(ids)}. Take that out; suppress a finding where it stands, with a reason.";
    }

    private static bool Has(string line, string word) => line.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}

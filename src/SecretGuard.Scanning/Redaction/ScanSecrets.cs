using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SecretGuard.Findings;

namespace SecretGuard.Scanning.Redaction;

/// <summary>
/// The values of all files of a scan, which a line of another file may hold where nothing tells that it is one. Common words are left
/// out: they are somebody's password in every large tree, and would empty the lines of all others. Several threads may add at once.
/// </summary>
internal sealed class ScanSecrets
{
    private const int ShortestText = 8;

    // A shorter one is a word that says nothing.
    private const int ShortestWord = 12;

    // Most scans show no lines.
    private readonly Lazy<TextTrie> _values = new(() => new TextTrie());

    public void Add(IEnumerable<string> values)
    {
        lock (_values)
            foreach (var value in values.Where(IsTelling)) _values.Value.Add(value);
    }

    /// <summary>The finding with a line that holds none of them. All are added before.</summary>
    public Finding Mask(Finding finding) => finding.Context is { } line ? finding.WithContext(Masked(line)) : finding;

    private static bool IsTelling(string value) => value.Length >= ShortestWord || (value.Length >= ShortestText && !value.All(char.IsLetter));

    private string Masked(string line)
    {
        var masked = new StringBuilder();
        var shown = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var length = _values.Value.LengthAt(line, i, line.Length);
            if (length == 0) continue;
            masked.Append(line, shown, i - shown).Append(RedactedLine.Mask);
            shown = i + length;
            i = shown - 1;
        }

        return masked.Append(line, shown, line.Length - shown).ToString();
    }
}

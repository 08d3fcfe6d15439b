using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Fixing;

/// <summary>Shows what changes in a file, line by line, and none of the secrets in it.</summary>
internal sealed class ChangeText
{
    private const string Hidden = "***";
    private const int TellingLength = 8;

    private readonly string[] _secrets;

    /// <param name="secrets">As they are written in the sources.</param>
    public ChangeText(IEnumerable<string> secrets) =>
        _secrets = secrets.Where(secret => !string.IsNullOrWhiteSpace(secret)).Distinct(StringComparer.Ordinal).OrderByDescending(secret => secret.Length).ToArray();

    public void Write(TextWriter into, string path, string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        into.WriteLine(OutputText.Neutralise(path));
        foreach (var (sign, line) in Differences(old, now)) into.WriteLine(OutputText.Neutralise($"  {sign} {Hide(line.TrimEnd())}"));
    }

    /// <summary>The name of a setting, which may hold the secret itself. A short word in it tells nothing that a reader would not guess.</summary>
    public string HideInName(string name) =>
        _secrets.Where(secret => secret.Length >= TellingLength).Aggregate(name, (text, secret) => text.Replace(secret, Hidden, StringComparison.OrdinalIgnoreCase));

    private string Hide(string line) => _secrets.Aggregate(line, (text, secret) => text.Replace(secret, Hidden, StringComparison.Ordinal));

    // The longest common subsequence of the lines between the first and the last change.
    private static IEnumerable<(char Sign, string Line)> Differences(string[] old, string[] now)
    {
        var head = 0;
        while (head < Math.Min(old.Length, now.Length) && old[head] == now[head]) head++;
        var tail = 0;
        while (tail < Math.Min(old.Length, now.Length) - head && old[^(tail + 1)] == now[^(tail + 1)]) tail++;
        (old, now) = (old[head..^tail], now[head..^tail]);
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        for (var j = now.Length - 1; j >= 0; j--)
            common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j]) (i, j) = (i + 1, j + 1);
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1])) yield return ('-', old[i++]);
            else yield return ('+', now[j++]);
        }
    }
}

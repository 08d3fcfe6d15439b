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
        foreach (var (sign, line) in LineDifferences.Between(old, now)) into.WriteLine(OutputText.Neutralise($"  {sign} {Hide(line.TrimEnd())}"));
    }

    /// <summary>The name of a setting, which may hold the secret itself. A short word in it tells nothing that a reader would not guess.</summary>
    public string HideInName(string name) =>
        _secrets.Where(secret => secret.Length >= TellingLength).Aggregate(name, (text, secret) => text.Replace(secret, Hidden, StringComparison.OrdinalIgnoreCase));

    private string Hide(string line) => _secrets.Aggregate(line, (text, secret) => text.Replace(secret, Hidden, StringComparison.Ordinal));
}

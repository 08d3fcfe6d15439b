using System.Collections.Generic;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Locking;

/// <summary>What a configuration asks for less than it did at another time.</summary>
public static class ConfigurationChanges
{
    /// <param name="path">Absolute.</param>
    /// <param name="before">Its text then; empty where there was none.</param>
    /// <param name="after">Its text now; empty where it is gone.</param>
    public static IReadOnlyList<Weakening> Of(string path, string before, string after)
    {
        var (then, now) = (SettingsIn(before), SettingsIn(after));
        return then.Keys.Concat(now.Keys).Distinct()
            .Where(setting => PolicyStrictness.IsLess(setting.Key, ValueIn(then, setting), ValueIn(now, setting)))
            .Select(setting => now.TryGetValue(setting, out var line)
                ? new Weakening($"{NameOf(setting.Key)} asks for less than in the merge base. Take the change back, or have it reviewed and merged by itself.", path, line.Start)
                : new Weakening($"{NameOf(setting.Key)} is not set any more, as it was in the merge base. Set it again, or have the change reviewed and merged by itself.", path, after.Length == 0 ? default : new TextPosition(1, 1)))
            .OrderBy(weakening => weakening.Start.Line).ToList();
    }

    // The later line wins.
    private static Dictionary<(string Section, string Key), ConfiguredLine> SettingsIn(string text) =>
        ConfiguredLine.Read(text).Where(line => IsPolicy(line.Key)).GroupBy(line => (line.Section, line.Key)).ToDictionary(group => group.Key, group => group.Last());

    private static string? ValueIn(Dictionary<(string Section, string Key), ConfiguredLine> settings, (string Section, string Key) setting) =>
        settings.TryGetValue(setting, out var line) ? line.Value : null;

    private static bool IsPolicy(string key) => PolicyOptions.Keys.Any(option => option.Key == key) || SeverityKey.RulesOf(key).Count > 0;

    // Our own spelling: whatever stands in the file is the user's text.
    private static string NameOf(string key)
    {
        if (PolicyOptions.Keys.FirstOrDefault(option => option.Key == key) is { } option) return option.Key;
        return "The severity of " + RuleIdList.TextOf(SeverityKey.RulesOf(key).Select(rule => rule.Id).ToList());
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Scanning.Locking;

/// <summary>What the project files of a repository ask of the gate less than they did at another time. Conditions are not evaluated.</summary>
public static class PropertyChanges
{
    private static readonly string[] Places = { "SecretGuardRoot", "SecretGuardBaseline", "SecretGuardBaselineReference", "SecretGuardTaskAssembly" };

    private static readonly string[] Names = Places.Concat(new[] { "SecretGuardGate", "SecretGuardLockedGate", "SecretGuardLock" }).ToArray();

    /// <param name="before">Texts by absolute path.</param>
    /// <param name="after">The same today.</param>
    public static IReadOnlyList<Weakening> Of(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        var (then, now) = (SettingsIn(before), SettingsIn(after));
        return then.Keys.Concat(now.Keys).Distinct()
            .Where(setting => IsLess(setting.Name, ValueIn(then, setting), ValueIn(now, setting)) && !IsMoved(setting, then, now))
            .Select(setting => WeakeningAt(setting, now, after)).ToList();
    }

    private static Weakening WeakeningAt((string Path, string Name) setting, Dictionary<(string Path, string Name), ProjectProperty> now, IReadOnlyDictionary<string, string> after) =>
        now.TryGetValue(setting, out var property)
            ? new($"{setting.Name} is not what it was in the merge base. Take the change back, or have it reviewed and merged by itself.", setting.Path, property.Start)
            : new($"{setting.Name} is not set any more, as it was in the merge base. Set it again, or have the change reviewed and merged by itself.", setting.Path, after.ContainsKey(setting.Path) ? new TextPosition(1, 1) : default);

    private static Dictionary<(string Path, string Name), ProjectProperty> SettingsIn(IReadOnlyDictionary<string, string> files) =>
        files.SelectMany(file => ProjectXml.PropertiesIn(file.Value).Select(property => (Setting: (file.Key, Name: NameOf(property.Name)), Property: property)))
            .Where(pair => pair.Setting.Name.Length > 0)
            .GroupBy(pair => (pair.Setting.Key, pair.Setting.Name)).ToDictionary(group => group.Key, group => group.Last().Property);

    private static string NameOf(string name) => Array.Find(Names, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) ?? string.Empty;

    // Another file says the same since.
    private static bool IsMoved((string Path, string Name) setting, Dictionary<(string Path, string Name), ProjectProperty> then, Dictionary<(string Path, string Name), ProjectProperty> now) =>
        !now.ContainsKey(setting) && now.Any(pair => pair.Key.Name == setting.Name && !then.ContainsKey(pair.Key) && !IsLess(setting.Name, then[setting].Value, pair.Value.Value));

    private static bool IsLess(string name, string? before, string? after)
    {
        if (Places.Contains(name)) return before != after;
        if (name == "SecretGuardLock") return IsTrue(before) && !IsTrue(after);
        return before is not null && GateOf(after) < GateOf(before);
    }

    private static bool IsTrue(string? text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);

    // What nobody can follow counts as the standard.
    private static Gate GateOf(string? text) => GateNames.TryParse(text, out var gate) ? gate : Gate.Error;

    private static string? ValueIn(Dictionary<(string Path, string Name), ProjectProperty> settings, (string Path, string Name) setting) =>
        settings.TryGetValue(setting, out var property) ? property.Value : null;
}

using System;
using System.Globalization;

namespace SecretGuard.CodeFixes.Secrets.Naming;

/// <summary>
/// The name under which a secret is read from now on. One name, two spellings: <c>Orders:ClientSecret</c> in configuration is
/// <c>Orders__ClientSecret</c> in the environment.
/// </summary>
internal sealed class SettingName
{
    private const string Separator = ":";

    public SettingName(string section, string leaf) => Key = section.Length == 0 ? leaf : section + Separator + leaf;

    private SettingName(string key) => Key = key;

    /// <summary>As .NET configuration spells it.</summary>
    public string Key { get; }

    /// <summary>As an environment variable; colons are not allowed there on every platform.</summary>
    public string Variable => Key.Replace(Separator, "__");

    /// <summary>The key as a section above it knows it.</summary>
    public string Below(string section) =>
        section.Length > 0 && Key.StartsWith(section + Separator, StringComparison.OrdinalIgnoreCase)
            ? Key.Substring(section.Length + 1)
            : Key;

    /// <summary>The same name for another value.</summary>
    public SettingName Numbered(int number) => new(Key + number.ToString(CultureInfo.InvariantCulture));
}

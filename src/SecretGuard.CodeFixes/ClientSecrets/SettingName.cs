namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>
/// The name under which a secret is read from now on. One name, two spellings: <c>Orders:ClientSecret</c> in configuration is
/// <c>Orders__ClientSecret</c> in the environment.
/// </summary>
internal sealed class SettingName
{
    private const string Separator = ":";

    public SettingName(string key) => Key = key;

    /// <summary>As .NET configuration spells it.</summary>
    public string Key { get; }

    /// <summary>As an environment variable; colons are not allowed there on every platform.</summary>
    public string Variable => Key.Replace(Separator, "__");

    public static SettingName Of(string section) => new(section + Separator + "ClientSecret");

    /// <summary>The same name for another value.</summary>
    public SettingName Numbered(int number) => new(Key + number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

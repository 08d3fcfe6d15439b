namespace SecretGuard.Scanning.EditorConfigs;

/// <summary>One line of a section.</summary>
internal sealed class EditorConfigSetting
{
    public EditorConfigSetting(SectionPattern section, string key, string value)
    {
        Section = section;
        Key = key;
        Value = value;
    }

    public SectionPattern Section { get; }

    /// <summary>In lower case.</summary>
    public string Key { get; }

    public string Value { get; }
}

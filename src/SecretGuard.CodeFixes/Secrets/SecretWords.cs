namespace SecretGuard.CodeFixes.Secrets;

/// <summary>What one rule calls its secrets.</summary>
internal sealed class SecretWords
{
    public SecretWords(string noun, string setting)
    {
        Noun = noun;
        Setting = setting;
    }

    /// <summary>In titles: "client secret".</summary>
    public string Noun { get; }

    /// <summary>The last part of a setting's name: <c>ClientSecret</c>.</summary>
    public string Setting { get; }

    /// <summary>Of the variable in the guard: <c>clientSecret</c>.</summary>
    public string Variable => char.ToLowerInvariant(Setting[0]) + Setting.Substring(1);
}

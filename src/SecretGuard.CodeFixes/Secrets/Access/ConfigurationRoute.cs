using SecretGuard.CodeFixes.Secrets.Naming;

namespace SecretGuard.CodeFixes.Secrets.Access;

/// <summary>An <c>IConfiguration</c> at hand.</summary>
internal sealed class ConfigurationRoute : ReadRoute
{
    /// <param name="expression">The configuration.</param>
    /// <param name="section">The path of the section that it stands for; empty for the whole of it.</param>
    public ConfigurationRoute(string expression, string section)
    {
        Expression = expression;
        Section = section;
    }

    public string Expression { get; }

    public string Section { get; }

    public override string Read(SettingName name) => $"{Expression}[\"{name.Below(Section)}\"]";

    public override string WhatToSet(SettingName name) => name.Key;
}

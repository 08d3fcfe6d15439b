using SecretGuard.CodeFixes.Secrets.Naming;

namespace SecretGuard.CodeFixes.Secrets.Access;

/// <summary>
/// A value that is there under a name of its own: a member of a typed options object, a lookup whose default was the secret.
/// </summary>
internal sealed class KnownRoute : ReadRoute
{
    private readonly string _expression;
    private readonly string _setting;

    public KnownRoute(string expression, string setting)
    {
        _expression = expression;
        _setting = setting;
    }

    public override string Read(SettingName name) => _expression;

    public override string WhatToSet(SettingName name) => _setting;
}

using SecretGuard.CodeFixes.Secrets.Naming;
using SecretGuard.CodeFixes.Secrets.Writing;

namespace SecretGuard.CodeFixes.Secrets.Access;

/// <summary>The environment variable that configuration reads as the same key; compiles everywhere.</summary>
internal sealed class EnvironmentRoute : ReadRoute
{
    public override string Read(SettingName name) => $"{StandIns.Environment}.GetEnvironmentVariable(\"{name.Variable}\")";

    public override string WhatToSet(SettingName name) => name.Variable;
}

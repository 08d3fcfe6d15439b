using System;
using System.Linq;
using SecretGuard.Policy;
using SecretGuard.Rules;

namespace SecretGuard.Findings;

/// <summary>Puts what an <c>.editorconfig</c> says about a text file over the settings of its project, whichever host has read it.</summary>
public static class UserSettings
{
    private static readonly string[] Ids = RuleCatalog.All.Select(rule => rule.Id).ToArray();

    /// <param name="settings">Those of the project.</param>
    /// <param name="valueOf">The value of a key, or null.</param>
    public static ScanSettings Apply(ScanSettings settings, Func<string, string?> valueOf) =>
        settings.With(SeverityOverrides.Read(Ids, valueOf)).With(PolicyOptions.Read(valueOf));
}

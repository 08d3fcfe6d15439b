using System;
using System.IO;

namespace SecretGuard.Policy;

/// <summary>The files that .NET configuration reads beside the environment and other places: <c>appsettings.json</c> and its kin.</summary>
public static class SettingsFileName
{
    /// <param name="path">A path or a name; null is none.</param>
    public static bool Is(string? path) =>
        Path.GetFileName(path) is { } name
        && name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
        && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}

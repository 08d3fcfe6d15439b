using System.Reflection;

namespace SecretGuard.Scanning.Reports;

/// <summary>Who wrote a report.</summary>
public static class ToolIdentity
{
    public const string Name = "secretguard";

    public const string Home = "https://github.com/secretguard/secretguard";

    public static readonly string Version =
        typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}

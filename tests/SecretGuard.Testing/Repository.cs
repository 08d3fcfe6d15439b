using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SecretGuard.Testing;

/// <summary>The checkout the tests run in.</summary>
public static class Repository
{
    /// <summary>Absolute path of the folder of the solution file.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The configuration that the tests, and so the packages' contents, were built in.</summary>
    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static string PathOf(params string[] parts) => Path.Combine(parts.Prepend(Root).ToArray());

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "SecretGuard.sln"))) return folder;

        throw new InvalidOperationException("The tests run outside a checkout.");
    }
}

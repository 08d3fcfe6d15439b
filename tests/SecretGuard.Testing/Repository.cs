using System;
using System.IO;

namespace SecretGuard.Testing;

/// <summary>The checkout the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder of the solution file.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "SecretGuard.sln"))) return folder;

        throw new InvalidOperationException("The tests run outside a checkout.");
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SecretGuard.Scanning.Walking;

/// <summary>What nobody wrote by hand: build output, fetched packages, vendored and minified web assets, lock files.</summary>
internal static class SkippedNames
{
    private static readonly HashSet<string> Folders = new(StringComparer.OrdinalIgnoreCase)
    {
        ".git", ".hg", ".svn", ".vs", ".idea", "bin", "obj", "node_modules", "bower_components", "artifacts", "TestResults",
    };

    private static readonly HashSet<string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        "package-lock.json", "npm-shrinkwrap.json", "packages.lock.json", "yarn.lock", "pnpm-lock.yaml",
    };

    public static bool IsSkipped(DirectoryInfo folder) =>
        Folders.Contains(folder.Name) || IsVendoredWeb(folder) || IsPackageCache(folder);

    public static bool IsSkippedFile(string name) =>
        Files.Contains(name)
        || name.EndsWith(".lock.json", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".map", StringComparison.OrdinalIgnoreCase)
        || name.IndexOf(".min.", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsVendoredWeb(DirectoryInfo folder) => Is(folder, "lib") && folder.Parent is { } parent && Is(parent, "wwwroot");

    // JavaScript workspaces keep their own code in a folder of that name; NuGet's has a package file in each of its folders.
    private static bool IsPackageCache(DirectoryInfo folder)
    {
        if (!Is(folder, "packages")) return false;
        try
        {
            return folder.EnumerateDirectories().Any(package => package.EnumerateFiles("*.nupkg").Any());
        }
        catch (Exception exception) when (Reading.ReadFailure.IsFailure(exception))
        {
            return false;
        }
    }

    private static bool Is(DirectoryInfo folder, string name) => string.Equals(folder.Name, name, StringComparison.OrdinalIgnoreCase);
}

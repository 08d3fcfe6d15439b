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

    private static readonly string[] Files = { "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml" };

    private static readonly string[] Ends = { ".lock.json", ".map" };

    /// <param name="folder">Absolute, no separator at its end.</param>
    public static bool IsSkipped(string folder)
    {
        var name = Path.GetFileName(folder);
        return Folders.Contains(name) || IsVendoredWeb(folder, name) || IsPackageCache(folder, name);
    }

    public static bool IsSkippedFile(string name)
    {
        if (AnyCasing.Has(name, ".min.")) return true;
        foreach (var end in Ends)
            if (name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var file in Files)
            if (Is(name, file)) return true;

        return false;
    }

    private static bool IsVendoredWeb(string folder, string name) => Is(name, "lib") && Is(Path.GetFileName(Path.GetDirectoryName(folder)), "wwwroot");

    // JavaScript workspaces keep their own code in a folder of that name; NuGet's has a package file in each of its folders.
    private static bool IsPackageCache(string folder, string name)
    {
        if (!Is(name, "packages")) return false;
        try
        {
            return new DirectoryInfo(folder).EnumerateDirectories().Any(package => package.EnumerateFiles("*.nupkg").Any());
        }
        catch (Exception exception) when (Reading.ReadFailure.IsFailure(exception))
        {
            return false;
        }
    }

    private static bool Is(string? name, string expected) => string.Equals(name, expected, StringComparison.OrdinalIgnoreCase);
}

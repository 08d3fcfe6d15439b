using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SecretGuard.Build;

/// <summary>Finds the projects below a project: a text file belongs to the nearest project folder above it.</summary>
internal static class NestedProjects
{
    private static readonly string[] ProjectExtensions = { ".csproj", ".fsproj", ".vbproj" };

    private static readonly string[] UnscannedFolders = { "bin", "obj", "node_modules", ".git", ".vs" };

    /// <summary>Absolute paths of the topmost folders below <paramref name="projectFolder"/> that hold a project of their own.</summary>
    public static IReadOnlyList<string> FoldersBelow(string projectFolder)
    {
        var found = new List<string>();
        var open = new Stack<string>(SubfoldersOf(projectFolder));
        while (open.Count > 0)
        {
            var folder = open.Pop();
            if (HoldsProject(folder)) found.Add(folder);
            else
                foreach (var child in SubfoldersOf(folder)) open.Push(child);
        }

        return found;
    }

    // A folder that may not be read is the scanner's to report; links are not followed, they may lead in circles.
    private static IEnumerable<string> SubfoldersOf(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetDirectories()
                .Where(child => (child.Attributes & FileAttributes.ReparsePoint) == 0)
                .Where(child => !UnscannedFolders.Contains(child.Name, StringComparer.OrdinalIgnoreCase))
                .Select(child => child.FullName)
                .ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Array.Empty<string>();
        }
    }

    private static bool HoldsProject(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*proj").Any(file => ProjectExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

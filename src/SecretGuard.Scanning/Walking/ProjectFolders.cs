using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Walking;

/// <summary>A text file belongs to the nearest folder above it that holds a project.</summary>
public static class ProjectFolders
{
    private static readonly string[] Extensions = { ".csproj", ".fsproj", ".vbproj" };

    /// <summary>The folder that a file belongs to; the root for what lies above all projects.</summary>
    /// <param name="root">Absolute.</param>
    /// <param name="path">Absolute, below the root. It need not exist any more.</param>
    public static string OwnerOf(string root, string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null && RootedPath.IsBelow(root, folder); folder = Path.GetDirectoryName(folder))
            if (Holds(folder)) return folder;

        return root;
    }

    /// <summary>Whether a folder holds a project.</summary>
    /// <param name="folder">Absolute.</param>
    public static bool Holds(string folder)
    {
        try
        {
            return Directory.Exists(folder) && Holds(Directory.EnumerateFiles(folder, "*proj"));
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            return false;
        }
    }

    internal static bool Holds(IEnumerable<string> files) =>
        files.Any(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
}

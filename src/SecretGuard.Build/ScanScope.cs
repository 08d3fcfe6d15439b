using System;
using System.IO;

namespace SecretGuard.Build;

/// <summary>The folder to scan and the root above it, as absolute paths without a separator at their end.</summary>
internal sealed class ScanScope
{
    private ScanScope(string projectFolder, string root, string? problem)
    {
        ProjectFolder = projectFolder;
        Root = root;
        Problem = problem;
    }

    public string ProjectFolder { get; }

    /// <summary>The project folder itself, or a folder above it.</summary>
    public string Root { get; }

    /// <summary>Why the wished root could not be taken; null when it could. The project folder takes its place.</summary>
    public string? Problem { get; }

    /// <param name="projectDirectory">Absolute path.</param>
    /// <param name="root">Absolute path; the project folder when empty.</param>
    public static ScanScope Of(string projectDirectory, string? root)
    {
        var project = Trimmed(Path.GetFullPath(projectDirectory));
        if (string.IsNullOrWhiteSpace(root)) return new(project, project, null);
        var wished = Trimmed(Path.GetFullPath(Path.Combine(project, root)));
        if (!Directory.Exists(wished)) return new(project, project, "SecretGuardRoot is no folder. Paths are relative to the project instead.");
        if (!IsAtOrAbove(wished, project))
            return new(project, project, "SecretGuardRoot is not above the project. Paths are relative to the project instead.");

        return new(project, wished, null);
    }

    /// <summary>A folder of the project as an absolute path, whatever the current directory is.</summary>
    public string FullPathOf(string folder) => Trimmed(Path.GetFullPath(Path.Combine(ProjectFolder, folder)));

    private static bool IsAtOrAbove(string root, string folder)
    {
        var comparison = Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (string.Equals(root, folder, comparison)) return true;
        var prefix = root[root.Length - 1] == Path.DirectorySeparatorChar ? root : root + Path.DirectorySeparatorChar;
        return folder.StartsWith(prefix, comparison);
    }

    private static string Trimmed(string path)
    {
        var trimmed = path.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        // "/" and "C:\" need theirs.
        return trimmed.Length == 0 || trimmed[trimmed.Length - 1] == ':' ? path : trimmed;
    }
}

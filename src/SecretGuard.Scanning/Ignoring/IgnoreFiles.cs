using System;
using System.Collections.Generic;
using System.IO;
using SecretGuard.Scanning.Reading;
using SecretGuard.Scanning.Walking;

namespace SecretGuard.Scanning.Ignoring;

/// <summary>
/// Finds and reads git's ignore files: <c>.gitignore</c> in every folder from the repository's top down, and
/// <c>.git/info/exclude</c>. The user's global file is left out, so that a scan means the same on every machine.
/// </summary>
internal static class IgnoreFiles
{
    private const string GitFolder = ".git";

    private const string FileName = ".gitignore";

    private const int MaxBytes = 1024 * 1024;

    /// <summary>What the folders above one say about it; nothing outside a repository.</summary>
    /// <param name="folder">Absolute.</param>
    public static IgnoreRules Above(string folder)
    {
        var rules = IgnoreRules.None;
        foreach (var parent in FoldersAbove(folder)) rules = Enter(rules, parent);
        return rules;
    }

    /// <summary>False for a folder that certainly holds none.</summary>
    /// <param name="folder">What lies in it.</param>
    public static bool MayLieIn(FolderListing folder)
    {
        foreach (var entry in folder.Entries)
            if (entry.Name.Length <= FileName.Length && entry.Name.StartsWith(GitFolder, StringComparison.OrdinalIgnoreCase)) return true;

        return false;
    }

    /// <summary>The rules inside a folder, given those above it.</summary>
    /// <param name="above">What its parents say.</param>
    /// <param name="folder">Absolute.</param>
    public static IgnoreRules Enter(IgnoreRules above, string folder)
    {
        var rules = With(above, folder, Path.Combine(folder, GitFolder, "info", "exclude"));
        return With(rules, folder, Path.Combine(folder, FileName));
    }

    /// <summary>Outermost first: from the top of the repository down to the parent; none outside a repository.</summary>
    /// <param name="folder">Absolute.</param>
    public static IReadOnlyList<string> FoldersAbove(string folder)
    {
        var above = new List<string>();
        if (IsTop(folder)) return above;
        for (var parent = Path.GetDirectoryName(folder); parent is not null; parent = Path.GetDirectoryName(parent))
        {
            above.Insert(0, parent);
            if (IsTop(parent)) return above;
        }

        return new string[0];
    }

    // A file in worktrees and submodules.
    private static bool IsTop(string folder)
    {
        var git = Path.Combine(folder, GitFolder);
        return Directory.Exists(git) || File.Exists(git);
    }

    private static IgnoreRules With(IgnoreRules above, string folder, string path)
    {
        if (!File.Exists(path) || (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0) return above;
        var content = TextFileReader.Read(path, MaxBytes);
        if (content.Text.Length == 0) return above;
        return above.With(IgnoreFile.Parse(content.Text), GitPath.Of(folder).TrimEnd('/') + "/");
    }
}

using System;
using System.IO;
using System.Linq;

namespace SecretGuard.Cli.Git;

/// <summary>
/// Where git lies. Looked for in the folders of PATH alone: .NET and Windows would first take a program of that name out of the current
/// folder, which is the one that is scanned.
/// </summary>
internal static class GitProgram
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["git.exe"] : ["git"];

    /// <exception cref="CommandFailure">There is no git.</exception>
    public static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new CommandFailure("git was not found. Install it and have PATH name its folder, or name the files to scan.");
}

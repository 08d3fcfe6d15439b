using System;
using System.IO;
using System.Linq;

namespace SecretGuard.Cli;

/// <summary>
/// Where a program lies. Looked for in the folders of PATH alone: .NET and Windows would first take a program of that name out of the current
/// folder, which is the one that is scanned.
/// </summary>
internal static class ProgramOnPath
{
    /// <param name="name">Without the ending that programs have on Windows.</param>
    /// <param name="remedy">What the user can do instead of installing it.</param>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static string Find(string name, string remedy) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
            .FirstOrDefault(File.Exists)
        ?? throw new CommandFailure($"{name} was not found. Install it and have PATH name its folder{remedy}.");
}

using System;
using SecretGuard.Testing;

namespace SecretGuard.Cli.Tests;

/// <summary>Makes a folder a repository and commits in it.</summary>
internal static class GitFolder
{
    public static void Init(TemporaryFolder folder) =>
        Run(folder, "init -q -b main && git config user.name orders && git config user.email orders@orders.example && git config commit.gpgsign false");

    public static void CommitAll(TemporaryFolder folder) => Run(folder, "add -A && git commit -q --allow-empty -m step");

    /// <param name="folder">The repository.</param>
    /// <param name="command">What follows <c>git</c>, for a shell.</param>
    public static void Run(TemporaryFolder folder, string command) => Lines(folder, command);

    /// <summary>What it writes.</summary>
    public static string[] Lines(TemporaryFolder folder, string command)
    {
        var result = CommandLine.Wait(CommandLine.StartShell(folder.Path, "git " + command));
        Assert.True(result.ExitCode == 0, result.All);
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

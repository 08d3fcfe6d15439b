using System;
using System.IO;
using System.Linq;
using SecretGuard.Cli.Git;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Init;

/// <summary>A git hook that scans what is about to be committed.</summary>
internal static class CommitHook
{
    private const UnixFileMode Executable =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <exception cref="CommandFailure">The folder lies in no repository.</exception>
    public static string AddTo(string folder)
    {
        var lines = GitProcess.List(folder, ["rev-parse", "--path-format=absolute", "--git-common-dir", "--git-path", "hooks/pre-commit"])?.FirstOrDefault()?.TrimEnd('\n').Split('\n');
        if (lines is not [var repository, var hook]) throw new CommandFailure("The folder lies in no git repository. Run 'git init' first, or leave out --hook.");

        // core.hooksPath may name a folder that other repositories share.
        if (!RootedPath.IsBelow(repository, hook)) return "kept the hooks: they lie outside the repository. Add by hand: secretguard scan --staged";
        var told = new SetupFile(repository, Path.GetRelativePath(repository, hook)).Create(EmbeddedText.Read("ci/pre-commit"));
        if (told.StartsWith("kept", StringComparison.Ordinal)) return told + ". Add by hand: secretguard scan --staged";
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(hook, Executable);
        return told;
    }
}

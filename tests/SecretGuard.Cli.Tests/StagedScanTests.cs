using System;
using System.IO;
using System.Linq;

namespace SecretGuard.Cli.Tests;

public sealed class StagedScanTests : ScanTestBase
{
    private const string Clean = "{ \"ClientSecret\": \"${ORDERS_CLIENT_SECRET}\" }";

    public StagedScanTests() => GitFolder.Init(Folder);

    [Fact]
    public void StagedContent_IsJudged_NotTheWorkTrees()
    {
        Folder.Write("src/leaky.json", LeakySettings);
        Folder.Write("src/clean.json", Clean);
        GitFolder.Run(Folder, "add -A");
        Folder.Write("src/leaky.json", Clean);
        Folder.Write("src/clean.json", LeakySettings);
        Folder.Write("src/untracked.json", LeakySettings);

        var result = Scan("--staged");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.StartsWith("src/leaky.json(4,22): warning SG1001: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding (0 errors, 1 warning, 0 info) in 2 files,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyWhatTheCommitChanges_IsScanned()
    {
        Folder.Write("old.json", LeakySettings);
        Folder.Write("gone.json", LeakySettings);
        GitFolder.CommitAll(Folder);
        Folder.Write("new.json", Clean);
        File.Delete(Folder.At("gone.json"));
        GitFolder.Run(Folder, "add -A");

        Assert.Contains(" in 1 file,", Scan("--staged").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_NarrowWhatIsStaged()
    {
        foreach (var path in new[] { "a/x.json", "b/x.json", "[a]/x.json", ":(top)/x.json" }) Folder.Write(path, LeakySettings);
        GitFolder.Run(Folder, "add -A");

        Assert.StartsWith("x.json(", Scan("a", "--staged").Output, StringComparison.Ordinal);
        Assert.Equal(["[a]/x.json", "a/x.json"], Paths(Scan("a", "[a]", "--staged")));
        Assert.Equal(["a/x.json"], Paths(Scan("a/x.json", "b", "--staged", "--exclude", "b")));
    }

    [Fact]
    public void NamesBeyondAscii_AndBinaryAndVendoredFiles_AreTreatedAsInAFolder()
    {
        Folder.Write("zażółć \"x\".json", LeakySettings);
        Folder.Write("node_modules/a.json", LeakySettings);
        Folder.Write("a.png", LeakySettings);
        File.CreateSymbolicLink(Folder.At("link.json"), Folder.At("node_modules/a.json"));
        GitFolder.Run(Folder, "add -f -A");

        var result = Scan("--staged", "--format", "json");

        Assert.Equal(["zażółć \"x\".json"], Json(result.Output).GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("path").GetString()));
        Assert.Equal(1, Json(result.Output).GetProperty("summary").GetProperty("filesSkippedBinary").GetInt32());
    }

    [Fact]
    public void HookOfACommit_JudgesWhatIsCommitted()
    {
        if (OperatingSystem.IsWindows()) return;
        Folder.Write("a/leaky.json", LeakySettings);
        Folder.Write("a/clean.json", Clean);
        Folder.Write(".git/hooks/pre-commit", "#!/bin/sh\nexec " + CommandLine.InShell + " scan a --staged\n");
        File.SetUnixFileMode(Folder.At(".git/hooks/pre-commit"), (UnixFileMode)0b111_101_101);
        GitFolder.Run(Folder, "add -A");

        var refused = CommandLine.Wait(CommandLine.StartShell(Folder.Path, "git commit -q -m all"));
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("leaky.json(4,22): warning SG1001", refused.All, StringComparison.Ordinal);

        // Git takes an index of its own for this, and names it in the environment.
        GitFolder.Run(Folder, "commit -q -m clean -- a/clean.json");
    }

    [Fact]
    public void ProgramOfTheRepository_IsNotTakenForGit()
    {
        if (OperatingSystem.IsWindows()) return;
        Folder.Write("git", "#!/bin/sh\ntouch ran\n");
        Folder.Write("watch", "#!/bin/sh\ntouch ran\n");
        foreach (var name in new[] { "git", "watch" }) File.SetUnixFileMode(Folder.At(name), (UnixFileMode)0b111_101_101);
        Folder.Write("a.json", LeakySettings);
        GitFolder.Run(Folder, "add -A");
        GitFolder.Run(Folder, "config core.fsmonitor ./watch");
        GitFolder.Run(Folder, "config diff.external ./watch");

        Assert.Equal(ExitCodes.Findings, Scan("--staged").ExitCode);
        Assert.Equal(ExitCodes.Failure, Scan("--since", "HEAD").ExitCode);
        Assert.False(File.Exists(Folder.At("ran")));
    }

    [Fact]
    public void FolderOutsideARepository_IsOneLine()
    {
        Directory.Delete(Folder.At(".git"), recursive: true);

        AssertOneErrorLine(Scan("--staged"), "repository");
    }

    [Fact]
    public void MissingGit_IsOneLine()
    {
        if (OperatingSystem.IsWindows()) return;
        var result = CommandLine.Wait(CommandLine.StartShell(Folder.Path, $"set -- {CommandLine.InShell} scan --staged; program=$(command -v \"$1\"); shift; PATH=.: exec \"$program\" \"$@\""));

        AssertOneErrorLine(result, "git was not found", "PATH");
    }

    private static string[] Paths(CommandResult result) =>
        result.Output.Split('\n').Where(line => line.Contains(": warning SG", StringComparison.Ordinal)).Select(line => line[..line.IndexOf('(', line.LastIndexOf('/'))]).ToArray();
}

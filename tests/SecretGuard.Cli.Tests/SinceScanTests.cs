using System;
using System.IO;

namespace SecretGuard.Cli.Tests;

public sealed class SinceScanTests : ScanTestBase
{
    public SinceScanTests() => GitFolder.Init(Folder);

    [Fact]
    public void ChangedAndNewFiles_AreScanned_OthersAreNot()
    {
        foreach (var name in new[] { "old.json", "changed.json", "gone.json" }) Folder.Write(name, LeakySettings);
        Folder.Write(".gitignore", "ignored.json\n");
        GitFolder.CommitAll(Folder);
        Folder.Write("changed.json", LeakySettings + "\n");
        Folder.Write("new.json", LeakySettings);
        Folder.Write("ignored.json", LeakySettings);
        File.Delete(Folder.At("gone.json"));
        File.CreateSymbolicLink(Folder.At("link.json"), Folder.At("old.json"));

        var result = Scan("--since", "HEAD");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.StartsWith("changed.json(4,22)", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nnew.json(4,22)", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 findings (0 errors, 2 warnings, 0 info) in 2 files,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BranchThatMovedOn_IsComparedWhereThisOneLeftIt()
    {
        GitFolder.CommitAll(Folder);
        GitFolder.Run(Folder, "checkout -q -b work");
        Folder.Write("mine.json", LeakySettings);
        GitFolder.CommitAll(Folder);
        GitFolder.Run(Folder, "checkout -q main");
        Folder.Write("theirs.json", LeakySettings);
        GitFolder.CommitAll(Folder);
        GitFolder.Run(Folder, "checkout -q work");

        Assert.StartsWith("mine.json(", Scan("--since", "main").Output, StringComparison.Ordinal);
        Assert.Contains(" in 1 file,", Scan("--since", "main").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingChanged_IsClean()
    {
        Folder.Write("a.json", LeakySettings);
        GitFolder.CommitAll(Folder);

        Assert.Contains("0 findings (0 errors, 0 warnings, 0 info) in 0 files", Scan("--since", "HEAD").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("--output=stolen")]
    public void UnknownRevision_IsOneLineAndNoOptionOfGits(string revision)
    {
        GitFolder.CommitAll(Folder);

        AssertOneErrorLine(Scan("--since=" + revision), "revision", "fetched");
        Assert.False(File.Exists(Folder.At("stolen")));
    }
}

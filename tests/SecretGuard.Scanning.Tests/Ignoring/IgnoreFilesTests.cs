using System;
using System.IO;
using System.Linq;
using System.Threading;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests.Ignoring;

public sealed class IgnoreFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IgnoreFilesTests()
    {
        Directory.CreateDirectory(_folder.At(".git/info"));
        foreach (var path in new[] { "a.json", "b.json", "src/a.json", "src/b.json", "src/gen/c.json" }) _folder.Write(path, "MARK");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NestedFile_OverrulesTheOuterOne()
    {
        _folder.Write(".gitignore", "b.json\ngen/\n");
        _folder.Write("src/.gitignore", "!b.json\n/a.json\n");

        Assert.Equal(new[] { "a.json", "src/b.json" }, Scan(_folder.Path));
    }

    [Fact]
    public void FolderBelowTheRepository_ObeysTheFilesAbove()
    {
        _folder.Write(".gitignore", "/src/b.json\n");

        Assert.Equal(new[] { "a.json", "gen/c.json" }, Scan(_folder.At("src")));
    }

    [Fact]
    public void WithoutRepository_OnlyFilesBelowTheRootCount()
    {
        Directory.Delete(_folder.At(".git"), recursive: true);
        _folder.Write(".gitignore", "b.json\n");
        _folder.Write("src/gen/.gitignore", "*\n");

        Assert.Equal(new[] { "a.json", "b.json" }, Scan(_folder.At("src")));
    }

    [Fact]
    public void LocalExcludes_CountLessThanIgnoreFiles()
    {
        _folder.Write(".git/info/exclude", "a.json\nb.json\n");
        _folder.Write(".gitignore", "!b.json\n");

        Assert.Equal(new[] { "b.json", "src/b.json", "src/gen/c.json" }, Scan(_folder.Path));
    }

    [Fact]
    public void WorktreeWithGitFile_IsATop()
    {
        Directory.Delete(_folder.At(".git"), recursive: true);
        _folder.Write(".git", "gitdir: elsewhere");
        _folder.Write(".gitignore", "b.json\n");

        Assert.Equal(new[] { "a.json", "gen/c.json" }, Scan(_folder.At("src")));
    }

    [Fact]
    public void WindowsLineEndsAndByteOrderMark_AreNoPartOfPatterns()
    {
        _folder.Write(".gitignore", "\uFEFFa.json\r\nb.json\r\n");

        Assert.Equal(new[] { "src/gen/c.json" }, Scan(_folder.Path));
    }

    [Fact]
    public void NamedFile_IsScannedEvenWhereIgnored()
    {
        _folder.Write(".gitignore", "*.json\n");
        var request = new ScanRequest(_folder.Path) { Targets = new[] { _folder.At("a.json") }, Engine = MarkEngine.Scan };

        Assert.Single(FolderScanner.Scan(request, CancellationToken.None).Findings);
    }

    private static string[] Scan(string root) =>
        MarkEngine.PathsIn(FolderScanner.Scan(new ScanRequest(root) { Engine = MarkEngine.Scan }, CancellationToken.None)).ToArray();
}

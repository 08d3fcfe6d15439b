using System;
using System.IO;
using System.Linq;
using System.Threading;
using SecretGuard.Scanning.Walking;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests.Walking;

public sealed class FolderWalkerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("bin/a.json")]
    [InlineData("src/Orders/obj/a.json")]
    [InlineData("node_modules/x/a.json")]
    [InlineData(".git/config.json")]
    [InlineData("wwwroot/lib/jquery/a.json")]
    [InlineData("TestResults/a.json")]
    [InlineData("web/app.min.js")]
    [InlineData("web/app.js.map")]
    [InlineData("package-lock.json")]
    [InlineData("src/packages.lock.json")]
    [InlineData("pnpm-lock.yaml")]
    public void GeneratedOrVendored_IsLeftOut(string path)
    {
        _folder.Write(path);

        Assert.Empty(Walk());
    }

    [Theory]
    [InlineData("bins/a.json")]
    [InlineData("lib/a.json")]
    [InlineData("bin.json")]
    [InlineData("packages/api/.env")]
    [InlineData("web/admin.js")]
    [InlineData(".github/workflows/deploy.yml")]
    [InlineData("mapping.json")]
    public void SimilarNames_AreKept(string path)
    {
        _folder.Write(path);

        Assert.Equal(new[] { path }, Walk());
    }

    [Fact]
    public void PackageCache_IsLeftOut()
    {
        _folder.Write("packages/Some.Package.1.0.0/Some.Package.1.0.0.nupkg");
        _folder.Write("packages/Some.Package.1.0.0/content/web.config");

        Assert.Empty(Walk());
    }

    [Fact]
    public void SkippedFolderThatIsTheRoot_IsWalked()
    {
        _folder.Write("bin/a.json");

        Assert.Equal(new[] { "a.json" }, Walk(new ScanRequest(_folder.At("bin"))));
    }

    [Theory]
    [InlineData(true, new[] { "Program.cs", "a.json", "script.csx" })]
    [InlineData(false, new[] { "a.json", "script.csx" })]
    public void CSharp_IsListedOnlyWhereAskedFor(bool include, string[] expected)
    {
        foreach (var name in new[] { "Program.cs", "a.json", "script.csx" }) _folder.Write(name);

        Assert.Equal(expected, Walk(new ScanRequest(_folder.Path) { IncludeCSharp = include }));
    }

    [Fact]
    public void ExcludedFolder_IsLeftOutWithOrWithoutSeparatorAtItsEnd()
    {
        _folder.Write("a/x.json");
        _folder.Write("b/x.json");
        _folder.Write("bc/x.json");

        var excluded = new[] { _folder.At("a"), _folder.At("b") + Path.DirectorySeparatorChar };

        Assert.Equal(new[] { "bc/x.json" }, Walk(new ScanRequest(_folder.Path) { ExcludedPaths = excluded }));
    }

    [Fact]
    public void Links_AreCountedAndNotFollowed()
    {
        _folder.Write("a/x.json");
        Directory.CreateSymbolicLink(_folder.At("a/loop"), _folder.Path);
        Directory.CreateSymbolicLink(_folder.At("twin"), _folder.At("a"));
        File.CreateSymbolicLink(_folder.At("y.json"), _folder.At("a/x.json"));
        File.CreateSymbolicLink(_folder.At("z.json"), _folder.At("gone"));
        var walker = new FolderWalker(new ScanRequest(_folder.Path));

        // A walk that follows them hardly ends.
        var file = Assert.Single(walker.Walk(CancellationToken.None).Take(10));

        Assert.Equal(_folder.At("a/x.json"), file.FullPath);
        Assert.Equal(4, walker.Links);
    }

    [Fact]
    public void VeryDeepFolders_AreWalkedWithoutRecursion()
    {
        var deep = string.Concat(Enumerable.Repeat("d/", 900)) + "a.json";
        _folder.Write(deep);

        Assert.Equal(new[] { deep }, Walk());
    }

    [Fact]
    public void FolderThatVanishesDuringTheWalk_IsAFailure()
    {
        _folder.Write("a.json");
        _folder.Write("b/x.json");
        using var files = new FolderWalker(new ScanRequest(_folder.Path)).Walk(CancellationToken.None).GetEnumerator();
        Assert.True(files.MoveNext());
        Directory.Delete(_folder.At("b"), recursive: true);

        Assert.True(files.MoveNext());
        Assert.Equal(_folder.At("b"), files.Current.FullPath);
        Assert.NotNull(files.Current.Failure);
        Assert.False(files.MoveNext());
    }

    private string[] Walk() => Walk(new ScanRequest(_folder.Path));

    private static string[] Walk(ScanRequest request) =>
        new FolderWalker(request).Walk(CancellationToken.None).Select(file => RootedPath.Relative(request.Root, file.FullPath)).ToArray();
}

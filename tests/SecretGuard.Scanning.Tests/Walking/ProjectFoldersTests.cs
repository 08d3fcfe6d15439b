using System;
using System.Collections.Generic;
using System.IO;
using SecretGuard.Scanning.Walking;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests.Walking;

/// <summary>Who scans which file: each belongs to the nearest project above it, or to the root.</summary>
public sealed class ProjectFoldersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ProjectFoldersTests()
    {
        _folder.Write("compose.yml", "MARK");
        _folder.Write(".github/workflows/build.yml", "MARK");
        _folder.Write("keycloak/realm-export.json", "MARK");
        _folder.Write("src/shared.json", "MARK");
        _folder.Write("src/Orders/Orders.csproj", "<Project />");
        _folder.Write("src/Orders/appsettings.json", "MARK");
        _folder.Write("src/Orders/deploy/values.yml", "MARK");
        _folder.Write("src/Orders/Inner/Inner.fsproj", "<Project />");
        _folder.Write("src/Orders/Inner/inner.json", "MARK");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Root_TakesWhatNoProjectHas() =>
        Assert.Equal([".github/workflows/build.yml", "compose.yml", "keycloak/realm-export.json", "src/shared.json"], Scan(_folder.Path));

    [Fact]
    public void Project_TakesItsFolderWithoutTheProjectBelow() =>
        Assert.Equal(["src/Orders/appsettings.json", "src/Orders/deploy/values.yml"], Scan(_folder.At("src/Orders")));

    [Fact]
    public void InnerProject_TakesItsOwn() => Assert.Equal(["src/Orders/Inner/inner.json"], Scan(_folder.At("src/Orders/Inner")));

    [Fact]
    public void WithoutOwnership_OneScanTakesAll() => Assert.Equal(7, Scan(_folder.Path, leavesOut: false).Count);

    [Theory]
    [InlineData("compose.yml", "")]
    [InlineData("src/gone/away.json", "")]
    [InlineData("src/Orders/deploy/values.yml", "src/Orders")]
    [InlineData("src/Orders/gone/away.json", "src/Orders")]
    [InlineData("src/Orders/Inner/inner.json", "src/Orders/Inner")]
    public void OwnerOf_NamesTheScanThatWouldFindIt(string path, string owner) =>
        Assert.Equal(Path.TrimEndingDirectorySeparator(_folder.At(owner)), ProjectFolders.OwnerOf(_folder.Path, _folder.At(path)));

    private IReadOnlyList<string> Scan(string target, bool leavesOut = true) => MarkEngine.PathsIn(FolderScanner.Scan(
        new ScanRequest(_folder.Path) { Targets = [target], LeavesOutProjects = leavesOut, Engine = MarkEngine.Scan }, default));
}

using System;
using System.Linq;
using System.Threading;
using SecretGuard.Scanning.Walking;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests.Walking;

public sealed class TestScopeTests : IDisposable
{
    private const string Product = "<Project><ItemGroup><PackageReference Include=\"Polly\" /></ItemGroup></Project>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<IsTestProject>true</IsTestProject>", true)]
    [InlineData("<PackageReference Include=\"xunit\" Version=\"2.9.3\" />", true)]
    [InlineData("<PackageReference Include=\"NUnit\" />", true)]
    [InlineData("<Project Sdk=\"MSTest.Sdk/3.6.0\">", true)]
    [InlineData("<PackageReference Include=\"xunit\" /><IsTestProject>false</IsTestProject>", false)]
    [InlineData("<PackageReference Include=\"xunit.extensions.of.mine\" />", false)]
    [InlineData("", false)]
    public void ProjectText_Decides(string text, bool isTest)
    {
        _folder.Write("Orders.Checks/Orders.Checks.csproj", text);
        _folder.Write("Orders.Checks/settings/a.json");

        Assert.Equal(isTest, IsTest("Orders.Checks/settings/a.json"));
    }

    [Fact]
    public void NearestProject_Decides()
    {
        _folder.Write("All.Checks.csproj", "<IsTestProject>true</IsTestProject>");
        _folder.Write("a.json");
        _folder.Write("src/Orders.csproj", Product);
        _folder.Write("src/a.json");

        Assert.True(IsTest("a.json"));
        Assert.False(IsTest("src/a.json"));
    }

    [Fact]
    public void SharedProperties_SpeakForProjectsThatSayNothing()
    {
        _folder.Write("checks/Directory.Build.props", "<IsTestProject>true</IsTestProject>");
        _folder.Write("checks/One/One.csproj", Product);
        _folder.Write("checks/One/a.json");
        _folder.Write("checks/Support/Support.csproj", "<IsTestProject>false</IsTestProject>");
        _folder.Write("checks/Support/a.json");

        Assert.True(IsTest("checks/One/a.json"));
        Assert.False(IsTest("checks/Support/a.json"));
    }

    [Fact]
    public void SharedPropertiesWithoutProject_SayNothing()
    {
        _folder.Write("checks/Directory.Build.props", "<IsTestProject>true</IsTestProject>");
        _folder.Write("checks/a.json");

        Assert.False(IsTest("checks/a.json"));
    }

    [Fact]
    public void FileOfARepositoryScannedAlone_IsJudgedLikeInAScanOfAll()
    {
        _folder.Write(".git/HEAD");
        _folder.Write("checks/One.csproj", "<IsTestProject>true</IsTestProject>");
        var file = _folder.Write("checks/sub/a.json");
        var request = new ScanRequest(_folder.At("checks/sub")) { Targets = new[] { file }, FindTestProjects = true };

        Assert.True(new FolderWalker(request).Walk(CancellationToken.None).Single().IsTest);
    }

    [Fact]
    public void NotAskedFor_ReadsNoProject()
    {
        _folder.Write("One.csproj", "<IsTestProject>true</IsTestProject>");

        Assert.False(new FolderWalker(new ScanRequest(_folder.Path)).Walk(CancellationToken.None).Single().IsTest);
    }

    private bool IsTest(string path) =>
        new FolderWalker(new ScanRequest(_folder.Path) { FindTestProjects = true })
            .Walk(CancellationToken.None).Single(file => file.FullPath == _folder.At(path)).IsTest;
}

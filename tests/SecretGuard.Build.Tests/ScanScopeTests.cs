using System.IO;

namespace SecretGuard.Build.Tests;

public sealed class ScanScopeTests
{
    [Fact]
    public void Of_FolderAbove_IsRoot()
    {
        using var folder = new ProjectFolder().With("src/Orders.csproj");

        var scope = ScanScope.Of(folder.PathOf("src") + Path.DirectorySeparatorChar, folder.Path + "/");

        Assert.Equal(folder.Path, scope.Root);
        Assert.Equal(folder.PathOf("src"), scope.ProjectFolder);
        Assert.Null(scope.Problem);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("src/Ord")]
    public void Of_FolderThatIsNotAbove_IsProblemAndProjectTakesItsPlace(string root)
    {
        using var folder = new ProjectFolder().With("src/Orders/Orders.csproj").With("src/Ord/readme.txt");

        var scope = ScanScope.Of(folder.PathOf("src/Orders"), folder.PathOf(root));

        Assert.Equal(folder.PathOf("src/Orders"), scope.Root);
        Assert.NotNull(scope.Problem);
    }
}

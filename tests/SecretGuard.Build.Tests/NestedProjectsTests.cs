namespace SecretGuard.Build.Tests;

public sealed class NestedProjectsTests
{
    [Fact]
    public void FoldersBelow_TopmostProjectFolders_AreFound()
    {
        using var folder = new ProjectFolder().With("Orders.csproj").With("a/b/Inner.fsproj").With("a/b/c/Innermost.csproj").With("d/readme.txt");

        Assert.Equal([folder.PathOf("a/b")], NestedProjects.FoldersBelow(folder.Path));
    }

    [Fact]
    public void FoldersBelow_ProjectInOutputFolder_IsNone()
    {
        using var folder = new ProjectFolder().With("Orders.csproj").With("obj/temp/Generated.csproj").With("d/publish.proj");

        Assert.Empty(NestedProjects.FoldersBelow(folder.Path));
    }
}

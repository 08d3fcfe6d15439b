namespace SecretGuard.Scanning.Tests;

public sealed class PathFilterTests
{
    [Theory]
    [InlineData("a.json", true)]
    [InlineData("deep/down/a.json", true)]
    [InlineData("a.yaml", false)]
    [InlineData("deploy/a.yaml", true)]
    [InlineData("deploy/deep/a.yaml", true)]
    [InlineData("other/deploy/a.yaml", false)]
    public void Include_TakesWhatMatchesAndWhatLiesBelow(string path, bool expected) =>
        Assert.Equal(expected, new PathFilter(["*.json", "/deploy"], []).TakesFile(path));

    [Theory]
    [InlineData("a.json", true)]
    [InlineData("gen/a.json", false)]
    [InlineData("src/gen/deep/a.json", false)]
    [InlineData("gen", true)]
    [InlineData("#a", false)]
    [InlineData("ü.json", false)]
    public void Exclude_LeavesOutWhatMatchesAndWhatLiesBelow(string path, bool expected) =>
        Assert.Equal(expected, new PathFilter([], ["gen/", "#*", "??.json"]).TakesFile(path));

    [Theory]
    [InlineData("gen", false)]
    [InlineData("src", true)]
    public void ExcludedFolder_IsNotEntered(string path, bool expected) =>
        Assert.Equal(expected, new PathFilter(["*.json"], ["gen"]).EntersFolder(path));

    [Fact]
    public void LaterPattern_TakesBack() => Assert.True(new PathFilter([], ["*.json", "!keep.json"]).TakesFile("keep.json"));
}

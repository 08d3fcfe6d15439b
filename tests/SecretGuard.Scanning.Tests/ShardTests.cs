using System.Linq;

namespace SecretGuard.Scanning.Tests;

public sealed class ShardTests
{
    [Theory]
    [InlineData("1/1")]
    [InlineData("4/4")]
    [InlineData("1/1000")]
    public void Part_IsRead(string text) => Assert.NotNull(Shard.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("-1/4")]
    [InlineData("1/4/2")]
    [InlineData(" 1/4")]
    [InlineData("1/99999999999")]
    public void AnythingElse_IsNot(string text) => Assert.Null(Shard.Parse(text));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void EachPath_LiesInExactlyOnePart_AndThePartsAreAlike(int count)
    {
        var shards = Enumerable.Range(1, count).Select(i => Shard.Parse($"{i}/{count}")!).ToList();
        var paths = Enumerable.Range(0, 4000).Select(i => $"src/Orders{i % 40}/Settings/appsettings{i}.json").ToList();

        Assert.All(paths, path => Assert.Single(shards, shard => shard.Owns(path)));
        Assert.All(shards, shard => Assert.InRange(paths.Count(shard.Owns), 4000 / count * 3 / 4, 4000 / count * 5 / 4));
    }

    // Two versions in one matrix would leave files out.
    [Fact]
    public void Part_OfAPath_NeverChanges() => Assert.Equal(
        [4, 2, 2],
        new[] { "appsettings.json", "src/Program.cs", "zażółć/a.json" }.Select(path => Enumerable.Range(1, 4).Single(i => Shard.Parse($"{i}/4")!.Owns(path))));
}

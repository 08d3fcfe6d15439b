using System.IO;
using System.Linq;
using SecretGuard.Testing;

namespace SecretGuard.Figures.Tests;

/// <summary>What the benchmarks write and read fits together.</summary>
public class CommittedFilesTests
{
    private static readonly RatioTable Ratios = RatioTable.Parse(File.ReadAllText(Repository.PathOf("benchmarks", "ratios.csv")));

    [Fact]
    public void Trees_HaveACommitEach()
    {
        var trees = TreeList.Parse(File.ReadAllText(Repository.PathOf("benchmarks", "trees.csv")));

        Assert.Contains(trees, tree => tree.IsForAnalyzers);
        Assert.Equal(trees.Count, trees.Select(tree => tree.Folder).Distinct().Count());
    }

    [Theory]
    [InlineData("repository,commit,read by\na/b,abc,commands\n")]
    [InlineData("repository,commit\n")]
    public void ShortenedCommit_IsNone(string text) => Assert.Throws<InvalidDataException>(() => TreeList.Parse(text));

    [Fact]
    public void Ratios_StandInTheDocument()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "performance.md"));

        Assert.NotEmpty(Ratios.Ratios);
        Assert.All(Ratios.Ratios, ratio => Assert.Contains($" {Number.Of(ratio.Value)} |", page));
    }
}

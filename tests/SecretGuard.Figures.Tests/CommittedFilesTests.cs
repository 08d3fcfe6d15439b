using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SecretGuard.Figures.Accuracy;
using SecretGuard.Testing;

namespace SecretGuard.Figures.Tests;

/// <summary>What the benchmarks write and read fits together.</summary>
public class CommittedFilesTests
{
    private static readonly RatioTable Ratios = RatioTable.Parse(Read("benchmarks", "ratios.csv"));

    private static readonly string Accuracy = Read("docs", "accuracy.md");

    private static readonly IReadOnlyList<ListedTree> Trees = TreeList.Parse(Read("benchmarks", "trees.csv"));

    [Fact]
    public void Trees_HaveACommitEach()
    {
        Assert.All(Enum.GetValues<TreeUse>(), use => Assert.Contains(Trees, tree => tree.IsFor(use)));
        Assert.Equal(Trees.Count, Trees.Select(tree => tree.Folder).Distinct().Count());
    }

    [Theory]
    [InlineData("repository,commit,read by\na/b,abc,commands\n")]
    [InlineData("repository,commit,read by\na/b,0123456789012345678901234567890123456789,everything\n")]
    [InlineData("repository,commit\n")]
    public void ShortenedCommit_IsNone(string text) => Assert.Throws<InvalidDataException>(() => TreeList.Parse(text));

    [Fact]
    public void Ratios_StandInTheDocument()
    {
        var page = Read("docs", "performance.md");

        Assert.NotEmpty(Ratios.Ratios);
        Assert.All(Ratios.Ratios, ratio => Assert.Contains($" {Number.Of(ratio.Value)} |", page));
    }

    [Fact]
    public void Labels_AreOfListedTreesAndEachOnce()
    {
        var labels = LabelList.Parse(Read("benchmarks", "labels.csv"));

        Assert.All(labels, label => Assert.Contains(Trees, tree => tree.Repository == label.Line.Repository && tree.Commit == label.Commit));
        Assert.Equal(labels.Count, labels.Select(label => (label.Line, label.Category)).Distinct().Count());
        Assert.All(Category.All, category => Assert.Contains(labels, label => label.Category == category));
    }

    [Fact]
    public void EveryDifference_HasAReason_AndEveryReasonADifference()
    {
        var labels = LabelList.Parse(Read("benchmarks", "labels.csv"));
        var reasons = ReasonList.Parse(Read("benchmarks", "reasons.csv"));

        Assert.DoesNotContain("not explained", Accuracy);
        Assert.All(reasons, reason => Assert.Contains(labels, reason.IsFor));
        Assert.All(reasons, reason => Assert.Contains($"| {reason.Line.Repository} `{reason.Line.Path}:{reason.Line.Number}` | {TitleOf(reason)} | ", Accuracy));
        Assert.All(reasons, reason => Assert.Contains($" | {reason.Text} |", Accuracy));
    }

    [Fact]
    public void Shares_StandInTheDocument()
    {
        var shares = RatioTable.Parse(Read("benchmarks", "shares.csv")).Ratios;

        Assert.NotEmpty(shares);
        // A share that is missed stands there as the share that is found.
        Assert.All(shares.Where(share => share.Figure.Contains(';')), share => Assert.Contains($" {(1 - share.Value).ToString("F3", CultureInfo.InvariantCulture)} |", Accuracy));
    }

    [Fact]
    public void Judgements_AreCountedInTheDocument() =>
        Assert.Equal(Accuracy, MarkedSection.Replace(Accuracy, "judgements", JudgementTable.Of(Read("benchmarks", "judgements.csv"))));

    private static string TitleOf(Reason reason) => Category.All.Single(category => category.Key == reason.Category).Title;

    private static string Read(params string[] path) => File.ReadAllText(Repository.PathOf(path));
}

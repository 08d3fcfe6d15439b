using System;
using System.IO;
using System.Linq;
using SecretGuard.Rules;
using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Docs;

/// <summary>What docs/rules/README.md and the pages say about a rule is what the catalogue says.</summary>
public class RuleIndexTests
{
    private static readonly string[][] Rows = [.. File.ReadLines(Repository.PathOf("docs", "rules", "README.md"))
        .Where(line => line.StartsWith("| [SG", StringComparison.Ordinal)).Select(line => line.Trim('|', ' ').Split(" | "))];

    [Fact]
    public void Index_HasOneRowForEachRule_InTheirOrder() => Assert.Equal(RuleCatalog.All.Select(rule => $"[{rule.Id}]({rule.Id}.md)"), Rows.Select(row => row[0]));

    [Fact]
    public void FailsABuild_IsWhatTheGateDoes() => Assert.Equal(
        RuleCatalog.All.Where(rule => rule is { FailsBuild: true, IsAboutTool: false }).Select(rule => rule.Id),
        RuleCatalog.All.Zip(Rows).Where(pair => !pair.First.IsAboutTool && pair.Second[3] == "yes").Select(pair => pair.First.Id));

    [Fact]
    public void Gate_ListsTheRulesThatFailABuild()
    {
        var heading = File.ReadLines(Repository.PathOf("docs", "configuration.md")).First(line => line.StartsWith("| `SecretGuardGate` |", StringComparison.Ordinal));

        Assert.Equal(
            RuleCatalog.All.Where(rule => rule is { FailsBuild: true, IsAboutTool: false }).Select(rule => rule.Id),
            heading.Split(" | ")[1].Split(", ").SelectMany(Expanded));
    }

    [Fact]
    public void EveryPage_ShowsTheKeyOfItsSeverity()
    {
        foreach (var rule in RuleCatalog.All.Where(rule => !rule.IsAboutTool))
            Assert.Matches($@"(dotnet_diagnostic|secretguard)\.{rule.Id}\.severity", File.ReadAllText(Repository.PathOf("docs", "rules", rule.Id + ".md")));
    }

    private static string[] Expanded(string ids) => ids.Split(" to ") is [var first, var last]
        ? [.. RuleCatalog.All.Select(rule => rule.Id).Where(id => string.CompareOrdinal(first, id) <= 0 && string.CompareOrdinal(id, last) <= 0)]
        : [ids];
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using SecretGuard.Rules;
using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Rules;

/// <summary>The anatomy of a rule: what is missing is named with what to add.</summary>
public class RuleCatalogTests
{
    private static IEnumerable<string> Ids => typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(constant => (string)constant.GetValue(null)!);

    [Fact]
    public void EveryId_HasAnEntryInTheCatalog() =>
        Assert.Equal(Ids.OrderBy(id => id, StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));

    [Fact]
    public void EveryRule_HasItsPage()
    {
        foreach (var rule in RuleCatalog.All)
        {
            var page = Path.Combine(Repository.Root, "docs", "rules", rule.Id + ".md");
            Assert.True(File.Exists(page), $"Add docs/rules/{rule.Id}.md");
            var text = File.ReadAllText(page);
            Assert.True(text.StartsWith($"# {rule.Id}: {rule.Title}\n", StringComparison.Ordinal), $"{rule.Id}.md must begin with '# {rule.Id}: {rule.Title}'");
            foreach (var section in new[] { "## Why", "## How to fix", "## How to configure", "## When to suppress" })
                Assert.True(text.Contains("\n" + section + "\n", StringComparison.Ordinal), $"{rule.Id}.md lacks '{section}'");
            Assert.True(rule.Cwe == 0 || text.Contains($"CWE-{rule.Cwe}", StringComparison.Ordinal), $"{rule.Id}.md must name CWE-{rule.Cwe}");
            Assert.True(rule.Cwe == 0 || (text.Contains("## Bad", StringComparison.Ordinal) && text.Contains("## Good", StringComparison.Ordinal)),
                $"{rule.Id}.md lacks its bad and good example");
            Assert.False(text.Contains("TODO", StringComparison.Ordinal), $"{rule.Id}.md is not finished: it says TODO");
        }
    }

    [Fact]
    public void EveryRule_SaysWhyItMatters()
    {
        var unsaid = RuleCatalog.All.Where(rule => rule.Description.Contains("TODO", StringComparison.Ordinal)).Select(rule => $"{rule.Id}: write its description in RuleCatalog");
        Assert.Equal(Array.Empty<string>(), unsaid);
    }

    [Fact]
    public void EveryRule_StandsInTheAnalyzerReleases()
    {
        var releases = File.ReadAllText(Path.Combine(Repository.Root, "src", "SecretGuard.Analyzers", "AnalyzerReleases.Unshipped.md"));
        // SG9001 is about files that no compiler reads.
        var missing = RuleCatalog.All.Where(rule => rule.Id != RuleIds.CoverageLost && !releases.Contains(rule.Id, StringComparison.Ordinal)).Select(rule => rule.Id);
        Assert.Equal(Array.Empty<string>(), missing);
    }

    [Fact]
    public void EveryRule_StandsInTheIndexAndTheChangelog()
    {
        var index = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", "README.md"));
        var changes = File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md"));
        foreach (var rule in RuleCatalog.All)
        {
            Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {(rule.IsOptIn ? "off" : rule.DefaultSeverity.ToString().ToLowerInvariant())} |", index);
            Assert.True(changes.Contains(rule.Id, StringComparison.Ordinal), $"CHANGELOG.md lacks a line about {rule.Id}");
        }
    }

    [Fact]
    public void Find_UnknownId_GivesNothing() => Assert.Null(RuleCatalog.Find("SG0000"));
}

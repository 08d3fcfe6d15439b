using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Testing;
using SecretGuard.Testing.Documents;

namespace SecretGuard.Core.Tests.Docs;

/// <summary>Whatever a document calls by name exists, and what there is has its place in a document.</summary>
public class VocabularyTests
{
    // The rule that the guide adds.
    private static readonly string[] Invented = ["SG3005"];

    // Files that SecretGuard reads and writes.
    private static readonly string[] Files =
        ["secretguard.baseline.json", "secretguard.cache", "secretguard.globalconfig", "secretguard.names.txt", "secretguard.sarif", "secretguard.sinks.txt", "secretguard.suppressions.txt"];

    // Where the package's own build finds its task: nobody sets them, and some pages name them as what an attacker would change.
    private static readonly string[] Inner = ["SecretGuardTaskAssembly", "SecretGuardTaskFactory"];

    private static readonly string BuildFolder = Repository.PathOf("src", "SecretGuard.Build", "build");

    [Fact]
    public void Rules_Exist() => AssertKnown(@"\bSG\d{4}\b", RuleCatalog.All.Select(rule => rule.Id).Concat(Invented));

    [Fact]
    public void Settings_Exist() => AssertKnown(
        @"(?<![\w/.-])secretguard\.[a-z_]+(?:\.[a-z]+)*(?![\w*])", PolicyOptions.Keys.Select(option => option.Key).Concat(Files));

    [Fact]
    public void Properties_Exist() => AssertKnown(@"\bSecretGuard[A-Z]\w+", Properties().Append("SecretGuardTextFile").Concat(Inner));

    [Fact]
    public void Properties_AreAllInTheirTable()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "configuration.md"));
        var rows = Regex.Match(page, @"(?<=^## Properties\n)(.*?)(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline).Value.Split('\n')
            .Where(line => line.StartsWith("| `SecretGuard", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);

        Assert.Equal(Properties().Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    private static void AssertKnown(string pattern, IEnumerable<string> known)
    {
        var names = MarkdownPage.All.SelectMany(page => Regex.Matches(page.Text, pattern).Select(match => (Name: match.Value, page.Path))).ToList();

        Assert.True(names.Count > 5, "The names were not found.");
        Problems.AssertNone(names.Where(one => !known.Contains(one.Name)).Select(one => $"{one.Path}: {one.Name}").Distinct());
    }

    // Those that the build reads; its own begin with an underscore, those of its call to itself stand in the root's project.
    private static IEnumerable<string> Properties() =>
        Directory.GetFiles(BuildFolder, "SecretGuard.targets").SelectMany(file => Regex.Matches(File.ReadAllText(file), @"(?<=\$\()SecretGuard\w+(?=\))").Select(match => match.Value))
            .Distinct().Except(Inner);
}

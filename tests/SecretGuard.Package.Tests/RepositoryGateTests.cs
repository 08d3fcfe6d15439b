using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Scanning;
using SecretGuard.Text;

namespace SecretGuard.Package.Tests;

/// <summary>
/// This repository is held to its own rules. A finding may stand only where one of the values lies that samples/invented-values.txt
/// lists. Tests and documents also name plain-HTTP addresses and scopes, which are no secrets; guessable words are hidden in tests by
/// the same policy as everywhere.
/// </summary>
public sealed class RepositoryGateTests
{
    private static readonly string[] IllustratingFolders = ["tests/", "docs/", "README.md", "CHANGELOG.md", "CONTRIBUTING.md"];

    [Fact]
    public async Task TrackedFiles_HoldNoValueThatIsNotListed()
    {
        var invented = File.ReadLines(Repository.PathOf("samples", "invented-values.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal);

        var offending = (await ScanAsync()).Where(finding => finding.Severity >= Severity.Warning)
            .Where(finding => !IsIllustration(finding) && !invented.Contains(ValueAt(finding)))
            .Select(finding => $"{finding.Rule.Id} {finding.Path}({finding.Start.Line})");

        // One string: a failing collection assertion cuts its items short.
        Assert.Equal(string.Empty, string.Join(Environment.NewLine, offending));
    }

    [Fact]
    public async Task InventedValues_AreFoundInTheSamples()
    {
        var rules = (await ScanAsync()).Where(finding => finding.Path.StartsWith("samples/CarelessOrders/", StringComparison.Ordinal))
            .Select(finding => finding.Rule.Id).ToHashSet();

        Assert.Superset(new HashSet<string> { RuleIds.HardCodedClientSecret, RuleIds.PlainHttpTokenEndpoint, RuleIds.ScopeGrantsEverything }, rules);
    }

    private static async Task<IReadOnlyList<Finding>> ScanAsync()
    {
        var tracked = await Command.RunAsync(Repository.Root, "git", new Dictionary<string, string>(), "ls-files", "-z");
        var files = tracked.Succeeded().Text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(file => Repository.PathOf(file)).Where(File.Exists).ToList();
        var request = new ScanRequest(Repository.Root)
        {
            Targets = files,
            IncludeCSharp = true,
            Settings = new ScanSettings(Gate.Warning, isTestProject: false),
            FindTestProjects = true,
        };
        return FolderScanner.Scan(request, CancellationToken.None).Findings;
    }

    private static bool IsIllustration(Finding finding) =>
        finding.Rule.Id is RuleIds.PlainHttpTokenEndpoint or RuleIds.ScopeGrantsEverything
        && IllustratingFolders.Any(folder => finding.Path.StartsWith(folder, StringComparison.Ordinal));

    private static string ValueAt(Finding finding) => ValueAt(File.ReadAllText(Repository.PathOf(finding.Path)), finding.Range);

    private static string ValueAt(string content, TextRange range) => content.Substring(range.Start, range.Length);
}

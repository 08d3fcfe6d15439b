using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Scanning;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Package.Tests;

/// <summary>
/// This repository is held to its own rules. A finding may stand only where one of the values lies that samples/invented-values.txt
/// lists. Tests and documents also show addresses, scopes, grants and switches, which are no secrets; guessable words are hidden in tests by
/// the same policy as everywhere.
/// </summary>
public sealed partial class RepositoryGateTests
{
    // Shorter ones may stand in test code: no server generates them, and escapes make a word look as if one had.
    private const int GeneratedLength = 16;

    private static readonly ScanSettings Settings = new(Gate.Warning, isTestProject: false);

    private static readonly string[] IllustratingFolders = ["tests/", "docs/", "README.md", "CHANGELOG.md", "CONTRIBUTING.md"];

    [Fact]
    public async Task TrackedFiles_HoldNoValueThatIsNotListed()
    {
        var invented = File.ReadLines(Repository.PathOf("samples", "invented-values.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal);

        var offending = (await ScanAsync()).Where(finding => finding.Severity >= Severity.Warning)
            .Where(finding => !IsIllustration(finding) && !IsShortWordInTest(finding) && !invented.Contains(ValueAt(finding)))
            .Select(finding => $"{finding.Rule.Id} {finding.Path}({finding.Start.Line})").ToList();

        // A failing collection assertion would cut its items short.
        Assert.True(offending.Count == 0, string.Join(Environment.NewLine, offending));
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
            .Where(file => File.Exists(Repository.PathOf(file))).ToLookup(IsTestCode);
        var request = new ScanRequest(Repository.Root)
        {
            Targets = files[false].Select(file => Repository.PathOf(file)).ToList(),
            IncludeCSharp = true,
            Settings = Settings,
        };
        return FolderScanner.Scan(request, CancellationToken.None).Findings
            .Concat(files[true].SelectMany(file => TextScanner.Scan(new TextDocument(file, ContentOf(file)), Settings.ForTestProject())))
            .ToList();
    }

    private static bool IsTestCode(string path) =>
        path.StartsWith("tests/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal);

    // Marks such as {|SG1001:word|} make a short word look generated.
    private static string ContentOf(string path)
    {
        var content = File.ReadAllText(Repository.PathOf(path));
        return IsTestCode(path) ? Mark().Replace(content, string.Empty) : content;
    }

    private static bool IsIllustration(Finding finding) =>
        finding.Rule.Category != RuleCatalog.HardCodedClientSecret.Category
        && IllustratingFolders.Any(folder => finding.Path.StartsWith(folder, StringComparison.Ordinal));

    private static bool IsShortWordInTest(Finding finding) => IsTestCode(finding.Path) && finding.Range.Length < GeneratedLength;

    private static string ValueAt(Finding finding) => ContentOf(finding.Path).Substring(finding.Range.Start, finding.Range.Length);

    [GeneratedRegex(@"\{\|[\w-]*:|\[\||\|[\]}]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}

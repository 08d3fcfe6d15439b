using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SecretGuard.Policy;
using SecretGuard.Testing;

namespace SecretGuard.Core.Tests.Docs;

public class ConfigurationPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "configuration.md"));

    [Fact]
    public void Page_NamesEveryOptionAndNoOther()
    {
        var rows = Page.Split('\n').Where(line => line.StartsWith("| `secretguard.", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);

        Assert.Equal(PolicyOptions.Keys.Select(option => option.Key).OrderBy(key => key), rows.OrderBy(key => key));
    }

    // The words about a value are a person's; what it may be, and what counts where nothing is set, is the code's.
    [Fact]
    public void Switches_TellTheirValuesAndDefault()
    {
        var defaults = new Dictionary<string, bool>
        {
            [PolicyOptions.AllowSuppressionsKey.Key] = PolicyOptions.Default.AllowsSuppressions,
            [PolicyOptions.RequireJustificationKey.Key] = PolicyOptions.Default.RequiresJustification,
            [PolicyOptions.WeakTestSecretsKey.Key] = PolicyOptions.Default.ReportsWeakTestSecrets,
        };

        Assert.Equal(PolicyOptions.Keys.Where(option => option.Allowed == "true or false").Select(option => option.Key).OrderBy(key => key), defaults.Keys.OrderBy(key => key));
        Assert.All(defaults, option => Assert.Contains($"| `{option.Key}` | {(option.Value ? "`true` (default), `false`" : "`true`, `false` (default)")} |", Page));
    }

    [Fact]
    public void Numbers_AreWholeDays()
    {
        var numbers = PolicyOptions.Keys.Where(option => option.Allowed.StartsWith("a whole number", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, numbers.Count);
        Assert.All(numbers, option => Assert.Contains($"| `{option.Key}` | a whole number |", Page));
    }

    [Fact]
    public void Severities_AreThoseThatARuleTakes()
    {
        var sentence = Page.Split('\n').Single(line => line.StartsWith("The values are ", StringComparison.Ordinal));

        Assert.Equal(SeverityOverrides.Allowed, string.Join(", ", Regex.Matches(sentence, "`([a-z]+)`").Select(match => match.Groups[1].Value)));
    }
}

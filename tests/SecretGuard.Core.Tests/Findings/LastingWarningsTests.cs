using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Findings;
using SecretGuard.Knowledge;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Findings;

public class LastingWarningsTests
{
    [Theory]
    [InlineData("var address = \"http://keycloak:8080/connect/token\";")]
    [InlineData("var address = \"HTTP://keycloak\";")]
    [InlineData("const string Scheme = \"http\"; var address = Scheme + \"://keycloak\";")]
    [InlineData("var address = \"http:\" + \"//keycloak\";")]
    public void MayStandIn_PlainAddress_IsPossible(string source)
    {
        Assert.True(Behind(Gate.Error).MayStandIn(source, FileRole.Product));
        Assert.True(Behind(Gate.Strict).MayStandIn(source, FileRole.Product));
    }

    [Theory]
    [InlineData("using System.Net.Http; var address = \"https://sso.orders.local/token\";")]
    [InlineData("options.ClientId = \"orders\";")]
    public void MayStandIn_NoPlainAddress_IsImpossible(string source)
    {
        Assert.False(Behind(Gate.Error).MayStandIn(source, FileRole.Product));
        Assert.False(Behind(Gate.Strict).MayStandIn(source, FileRole.Product));
    }

    [Theory]
    [InlineData(Gate.Warning, FileRole.Product, true)]
    [InlineData(Gate.Error, FileRole.Test, true)]
    [InlineData(Gate.Strict, FileRole.Test, false)]
    [InlineData(Gate.Off, FileRole.Test, false)]
    public void MayStandIn_GateOrRoleDecides(Gate gate, FileRole role, bool expected) =>
        Assert.Equal(expected, Behind(gate).MayStandIn("class Orders { }", role));

    [Fact]
    public void MayStandIn_WarningsOfTheRuleAreErrors_IsImpossible() =>
        Assert.False(new LastingWarnings(Gate.Error, _ => true).MayStandIn("\"http://keycloak\"", FileRole.Product));

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.sg1001.severity = warning", true)]
    [InlineData("dotnet_analyzer_diagnostic.severity = suggestion", true)]
    [InlineData("dotnet_analyzer_diagnostic.category-Secrets.severity = warning", true)]
    [InlineData("<Rule Id=\"SG2001\" Action=\"Warning\" />", true)]
    [InlineData("dotnet_diagnostic.CA2000.severity = warning", false)]
    [InlineData("dotnet_analyzer_diagnostic.category-Style.severity = warning", false)]
    [InlineData("secretguard_gate = error", false)]
    public void MayBeLoweredBy_OnlyWhatSpeaksOfOurRules(string configuration, bool expected) =>
        Assert.Equal(expected, LastingWarnings.MayBeLoweredBy(configuration));

    // Without the words an up-to-date build would lose the rule's findings; the build files rely on them.
    [Fact]
    public void EveryRuleThatTheErrorGateLeavesAWarning_NamesItsWords()
    {
        var silent = RuleCatalog.All.Where(rule => rule.Id != RuleIds.CoverageLost)
            .Where(rule => rule.DefaultSeverity == Severity.Warning && !rule.FailsBuild && rule.LastingWords is null).Select(rule => rule.Id);

        Assert.True(!silent.Any(), $"Name in LastingWords what every C# source with such a finding holds: {string.Join(", ", silent)}");
    }

    [Fact]
    public void EveryVerdictThatNeverFailsABuild_HoldsAWordOfItsRule()
    {
        foreach (var candidate in Candidates())
        foreach (var verdict in RuleSet.Judge(candidate, FileRole.Product).Where(verdict => verdict.NeverFailsBuild))
        {
            Assert.True(verdict.Rule.LastingWords is not null, $"{verdict.Rule.Id} leaves warnings behind every gate: name its LastingWords.");
            Assert.Contains(verdict.Rule.LastingWords!, word => candidate.Value.Value.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static IEnumerable<Candidate> Candidates()
    {
        string[] values =
        [
            "k7Rz2pVw9XqLm4TnB8cYfH3sJd6Gu1Ae", "secret", "changeme", "*", "admin", "orders.read",
            "http://keycloak/token", "Http://{host}/token", "http://sso.orders.example/token", "http://localhost/token", "https://sso.orders.example",
        ];
        return from kind in Enum.GetValues<SlotKind>()
               from evidence in Enum.GetValues<SlotEvidence>()
               from value in values
               select new Candidate(new Slot(kind, evidence, "Orders:Value"), SourceValue.Verbatim(value, 0), new CandidateContext { IsCode = true });
    }

    private static LastingWarnings Behind(Gate gate) => new(gate, _ => false);
}

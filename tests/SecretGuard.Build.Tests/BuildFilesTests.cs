using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SecretGuard.Rules;

namespace SecretGuard.Build.Tests;

public sealed class BuildFilesTests
{
    [Fact]
    public void RuleIds_InTheBuildFiles_AreThoseOfTheCatalogue()
    {
        var lists = Targets().Descendants().Where(element => element.Name.LocalName == "_SecretGuardRuleIds").Single().Value.Split(';');
        var ownMatters = new[] { RuleIds.CoverageLost, RuleIds.InvalidPolicy, RuleIds.GateWeakened };

        Assert.Equal(RuleCatalog.All.Where(rule => !rule.IsOptIn).Select(rule => rule.Id).Except(ownMatters), lists);
    }

    private static XDocument Targets()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SecretGuard.sln"))) folder = folder.Parent!;
        return XDocument.Load(Path.Combine(folder.FullName, "src", "SecretGuard.Build", "build", "SecretGuard.targets"));
    }
}

using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.CodeFixes.Secrets;
using SecretGuard.Testing;

namespace SecretGuard.CodeFixes.Tests;

/// <summary>The index of the rules names a code fix where there is one.</summary>
public class RuleIndexTests
{
    [Fact]
    public void FixColumn_IsFilledWhereThereIsAFix()
    {
        var fixedRules = typeof(ClientSecretFixer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds);
        var rows = File.ReadLines(Repository.PathOf("docs", "rules", "README.md")).Where(line => line.StartsWith("| [SG", StringComparison.Ordinal));

        Assert.Equal(fixedRules.Order(), rows.Where(row => !row.EndsWith("| – |", StringComparison.Ordinal)).Select(row => row[3..9]).Order());
    }
}

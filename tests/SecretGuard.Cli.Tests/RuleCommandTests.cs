using System;
using System.IO;
using System.Linq;
using SecretGuard.Rules;
using SecretGuard.Testing;

namespace SecretGuard.Cli.Tests;

public sealed class RuleCommandTests : ScanTestBase
{
    [Fact]
    public void Explain_ShowsThePageOfTheRepository()
    {
        var result = CommandLine.Run(Folder.Path, "explain", "sg1001");

        Assert.Equal(ExitCodes.Clean, result.ExitCode);
        Assert.StartsWith(File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", "SG1001.md")).TrimEnd('\n'), result.Output, StringComparison.Ordinal);
        Assert.Contains("\nSeverity: warning, an error behind the gate of a build\nWeakness: CWE-798\nOnline: https://", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryRule_HasItsPageInTheProgram() =>
        Assert.All(RuleCatalog.All, rule => Assert.StartsWith("# " + rule.Id, EmbeddedText.Read($"rules/{rule.Id}.md"), StringComparison.Ordinal));

    [Fact]
    public void UnknownRule_IsOneLine() => AssertOneErrorLine(CommandLine.Run(Folder.Path, "explain", "SG0000"), "'SG0000'", "secretguard rules");

    [Fact]
    public void Rules_AreListedInOrder()
    {
        var lines = CommandLine.Run(Folder.Path, "rules").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), lines.Select(line => line[..6]));
        Assert.Contains("SG1001  warning  CWE-798   Client secret is hard-coded", lines);
    }
}

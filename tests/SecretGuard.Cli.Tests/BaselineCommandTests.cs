using System;
using System.IO;
using System.Linq;

namespace SecretGuard.Cli.Tests;

public sealed class BaselineCommandTests : ScanTestBase
{
    private string BaselinePath => Folder.At("secretguard.baseline.json");

    [Fact]
    public void CreateThenScan_OldFindingsAreCountedOnly()
    {
        Folder.Write("appsettings.json", LeakySettings);

        var created = Baseline("create", "--today", "2026-02-01");
        var scan = Scan();

        Assert.Equal((ExitCodes.Clean, "1 added, 0 removed, 1 accepted\n"), (created.ExitCode, created.Output));
        Assert.Equal(ExitCodes.Clean, scan.ExitCode);
        Assert.Contains("0 findings", scan.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding in the baseline", scan.Output, StringComparison.Ordinal);
        Assert.Contains("2026-02-01", File.ReadAllText(BaselinePath), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, File.ReadAllText(BaselinePath) + created.All + scan.All, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangedValue_IsReportedAgain_AndAMovedOneIsNot()
    {
        Folder.Write("appsettings.json", LeakySettings);
        Baseline("create");

        Folder.Write("appsettings.json", "\n\n\n" + LeakySettings.Replace("  ", "\t", StringComparison.Ordinal));
        Assert.Equal(ExitCodes.Clean, Scan().ExitCode);

        Folder.Write("appsettings.json", LeakySettings.Replace(Secret, Testing.GeneratedValues.Opaque(seed: 5), StringComparison.Ordinal));
        Assert.Equal(ExitCodes.Findings, Scan().ExitCode);
    }

    [Fact]
    public void UpdatePruneShow_FollowTheFolder_AndLeaveTheCompilersEntries()
    {
        Folder.Write("a.json", LeakySettings);
        Baseline("create", "--today", "2026-02-01");
        var compilers = "    { \"rule\": \"SG1001\", \"path\": \"Program.cs\", \"engine\": \"compiler\", \"fingerprint\": \""
            + new string('0', 32) + "\", \"owner\": \"orders\", \"reason\": \"goes in May\" },\n    {}";
        File.WriteAllText(BaselinePath, File.ReadAllText(BaselinePath).Replace("    {}", compilers, StringComparison.Ordinal));
        File.Delete(Folder.At("a.json"));
        Folder.Write("b.json", LeakySettings);

        Assert.Equal("0 added, 1 removed, 1 accepted\n", Baseline("prune").Output);
        Assert.Equal("1 added, 0 removed, 2 accepted\n", Baseline("update", "--today", "2026-03-01").Output);

        var shown = Baseline("show").Output.Split('\n').ToArray();
        Assert.Equal("Program.cs: SG1001 by compiler, owned by orders: goes in May", shown[0]);
        Assert.Equal("b.json: SG1001 by text since 2026-03-01", shown[1]);
        Assert.Equal("2 accepted", shown[2]);
    }

    [Fact]
    public void WrongUse_IsOneLine()
    {
        AssertOneErrorLine(Baseline("show"), "no baseline");
        AssertOneErrorLine(Baseline("create", "--today", "yesterday"), "--today");
        AssertOneErrorLine(CommandLine.Run(Folder.Path, "baseline", "create", Folder.Write("a.json")), "folder");
        Baseline("create");
        AssertOneErrorLine(Baseline("create"), "already");
        File.WriteAllText(BaselinePath, "{ \"version\": 9 }");
        AssertOneErrorLine(Baseline("update"), "invalid");
        AssertOneErrorLine(Scan(), "invalid");
    }

    private CommandResult Baseline(params string[] arguments) => CommandLine.Run(Folder.Path, ["baseline", .. arguments]);
}

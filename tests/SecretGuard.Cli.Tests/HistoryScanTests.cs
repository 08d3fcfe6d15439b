using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using SecretGuard.Testing;

namespace SecretGuard.Cli.Tests;

public sealed class HistoryScanTests : ScanTestBase
{
    private const string Clean = "{ \"ClientSecret\": \"${ORDERS_CLIENT_SECRET}\" }";

    public HistoryScanTests() => GitFolder.Init(Folder);

    [Fact]
    public void SecretThatIsGone_IsFoundWithItsCommits()
    {
        Commit("a.json", Clean, "2021-01-01");
        var first = Commit("a.json", LeakySettings, "2021-02-02");
        var last = Commit("other.txt", "text", "2021-03-03");
        Commit("a.json", Clean, "2021-04-04");

        var result = Scan("--history");

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.StartsWith("a.json(4,22): warning SG1001: ", result.Output, StringComparison.Ordinal);
        Assert.Contains($" Committed from {first[..10]} (2021-02-02) to {last[..10]} (2021-03-03), no longer in HEAD.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding (0 errors, 1 warning, 0 info) in 3 versions of files of 4 commits,", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, result.All, StringComparison.Ordinal);
    }

    [Fact]
    public void SecretOfToday_IsStillInHead()
    {
        var first = Commit("a.json", LeakySettings, "2021-02-02");
        Commit("a.json", LeakySettings + "\n", "2021-03-03");

        Assert.Contains($" Committed since {first[..10]} (2021-02-02), still in HEAD.\n", Scan("--history").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SecretThatMovedAndCameBack_IsOneFindingWhereItStands()
    {
        var first = Commit("a.json", LeakySettings, "2021-01-01");
        File.Delete(Folder.At("a.json"));
        Commit("deep/b.json", LeakySettings, "2021-02-02");
        File.Delete(Folder.At("deep/b.json"));
        Commit("other.txt", "text", "2021-03-03");
        var last = Commit("c.yaml", $"client_secret: {Secret}\n", "2021-04-04");

        var finding = Assert.Single(Findings("--history"));

        Assert.Equal("c.yaml", finding.GetProperty("path").GetString());
        AssertHistory(finding, first, last, inHead: true, paths: 3);
    }

    [Fact]
    public void SecretThatCameBackAndIsGone_EndsWithTheLastCommitThatHeldIt()
    {
        var first = Commit("a.json", LeakySettings, "2021-01-01");
        Commit("a.json", Clean, "2021-02-02");
        Commit("a.json", LeakySettings, "2021-03-03");
        var last = Commit("other.txt", "text", "2021-04-04");
        Commit("a.json", Clean, "2021-05-05");
        Commit("other.txt", "more", "2021-06-06");

        AssertHistory(Assert.Single(Findings("--history")), first, last, inHead: false, paths: 1);
    }

    [Fact]
    public void OneFileOfTwoThatHoldIt_IsNotTheEnd()
    {
        var first = Commit("a.json", LeakySettings, "2021-01-01");
        Commit("b.json", LeakySettings, "2021-02-02");
        Commit("a.json", Clean, "2021-03-03");

        AssertHistory(Assert.Single(Findings("--history")), first, Head(), inHead: true, paths: 2);
    }

    [Fact]
    public void BranchesTagsAndMerges_AreHistory()
    {
        Commit("a.json", Clean, "2021-01-01");
        GitFolder.Run(Folder, "checkout -q -b work");
        var first = Commit("b.json", LeakySettings, "2021-02-02");
        GitFolder.Run(Folder, "checkout -q main");
        Commit("c.json", Clean, "2021-03-03");
        Assert.False(Assert.Single(Findings("--history")).GetProperty("history").GetProperty("inHead").GetBoolean());

        GitFolder.Run(Folder, "merge -q work -m merged");
        var merge = Head();
        Assert.True(Assert.Single(Findings("--history")).GetProperty("history").GetProperty("inHead").GetBoolean());

        GitFolder.Run(Folder, "branch -q -D work");
        Commit("b.json", Clean, "2099-03-03");
        AssertHistory(Assert.Single(Findings("--history")), first, merge, inHead: false, paths: 1);

        GitFolder.Run(Folder, "tag kept HEAD~1");
        GitFolder.Run(Folder, "reset -q --hard HEAD~2");
        AssertHistory(Assert.Single(Findings("--history")), first, merge, inHead: false, paths: 1);
    }

    [Fact]
    public void SecretThatAMergeAloneBrings_IsFound()
    {
        Commit("a.json", Clean, "2021-01-01");
        GitFolder.Run(Folder, "checkout -q -b work");
        Commit("b.json", Clean, "2021-02-02");
        GitFolder.Run(Folder, "checkout -q main");
        Commit("c.json", Clean, "2021-03-03");
        GitFolder.Run(Folder, "merge -q --no-commit work");
        var merge = Commit("a.json", LeakySettings, "2021-04-04");
        Commit("a.json", Clean, "2021-05-05");

        AssertHistory(Assert.Single(Findings("--history")), merge, merge, inHead: false, paths: 1);
        Assert.Contains($" Committed in {merge[..10]} (2021-04-04) alone, no longer in HEAD.", Scan("--history").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatANewerCommitOfAnotherBranchHolds_IsNotShownInPlaceOfHead()
    {
        Commit("b.json", LeakySettings, "2021-01-01");
        GitFolder.Run(Folder, "checkout -q -b work");
        Commit("a.json", LeakySettings, "2021-02-02");
        GitFolder.Run(Folder, "checkout -q main");

        Assert.Equal("b.json", Assert.Single(Findings("--history")).GetProperty("path").GetString());
    }

    [Fact]
    public void FilesThatAreIgnoredToday_WereCommittedOnce_VendoredOnesAreNobodys()
    {
        Folder.Write("node_modules/a.json", LeakySettings);
        Commit(".env", $"ORDERS_CLIENT_SECRET={Secret}\n", "2021-01-01");
        GitFolder.Run(Folder, "rm -q --cached .env");
        Commit(".gitignore", ".env\n", "2021-02-02");

        var finding = Assert.Single(Findings("--history"));
        Assert.Equal(".env", finding.GetProperty("path").GetString());
    }

    [Fact]
    public void AddressesScopesAndPlaceholders_OfThePast_AreNobodysConcern()
    {
        Commit("a.json", """{ "TokenEndpoint": "http://login.orders.example/token", "ClientSecret": "<your-secret>", "RequireHttpsMetadata": false }""", "2021-01-01");

        Assert.NotEmpty(Findings());
        Assert.Empty(Findings("--history"));
    }

    [Fact]
    public void Paths_AndGlobs_Narrow()
    {
        Folder.Write("x/a.json", LeakySettings);
        Commit("y/b.json", LeakySettings.Replace(Secret, GeneratedValues.Opaque(seed: 2), StringComparison.Ordinal), "2021-01-01");

        Assert.Equal(["a.json"], Paths("x", "--history"));
        Assert.Equal(["x/a.json"], Paths("x", "y", "--history", "--exclude", "y"));
        Assert.Equal(["b.json"], Paths("y/b.json", "--history"));
    }

    [Fact]
    public void Since_LooksAtTheCommitsThatARevisionDoesNotHave()
    {
        Commit("a.json", LeakySettings, "2021-01-01");
        GitFolder.Run(Folder, "checkout -q -b work");
        var secret = LeakySettings.Replace(Secret, GeneratedValues.Opaque(seed: 2), StringComparison.Ordinal);
        var first = Commit("b.json", secret, "2021-02-02");
        Commit("b.json", Clean, "2021-03-03");

        var finding = Assert.Single(Findings("--history", "--since", "main"));

        Assert.Equal("b.json", finding.GetProperty("path").GetString());
        AssertHistory(finding, first, first, inHead: false, paths: 1);
        AssertOneErrorLine(Scan("--history", "--since", "gone"), "'gone'", "fetched");
        AssertOneErrorLine(Scan("--history", "--since=--output=stolen"), "fetched");
    }

    [Fact]
    public void BaselineAndComments_OfToday_CountForThePast()
    {
        Commit("a.yaml", $"client_secret: {Secret}\n", "2021-01-01");
        Commit("b.json", LeakySettings.Replace(Secret, GeneratedValues.Opaque(seed: 2), StringComparison.Ordinal), "2021-02-02");
        Commit("a.yaml", $"client_secret: {Secret} # secretguard:ignore SG1001 reason=\"rotated\"\n", "2021-03-03");
        Assert.Equal(ExitCodes.Clean, CommandLine.Run(Folder.Path, "baseline", "create").ExitCode);

        var result = Scan("--history");

        Assert.Equal(ExitCodes.Clean, result.ExitCode);
        Assert.Contains("0 findings (0 errors, 0 warnings, 0 info) in 3 versions of files of 3 commits", result.Output, StringComparison.Ordinal);
        Assert.Contains(", 1 finding in the baseline, 1 finding suppressed", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondScan_PassesByWhatWasClean_AndFindsTheSame()
    {
        Commit("a.json", LeakySettings, "2021-01-01");
        foreach (var n in Enumerable.Range(0, 5)) Commit("b.json", Clean + new string('\n', n), "2021-02-02");

        var first = Scan("--history");
        var memory = File.ReadAllText(Folder.At(".git/secretguard/clean-versions"));
        var second = Scan("--history");

        Assert.Equal(first, second);
        Assert.Equal(6, memory.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(memory, File.ReadAllText(Folder.At(".git/secretguard/clean-versions")));
    }

    [Fact]
    public void MemoryThatWasCutOrBroken_CostsTimeAlone()
    {
        Commit("b.json", Clean, "2021-01-01");
        Commit("a.json", LeakySettings, "2021-02-02");
        var whole = Scan("--history").Output;
        var file = Folder.At(".git/secretguard/clean-versions");
        var memory = File.ReadAllText(file);

        foreach (var broken in new[] { memory[..^5], memory[..10], "\0\0\0", new string('x', 100_000), "" })
        {
            File.WriteAllText(file, broken);
            Assert.Equal(whole, Scan("--history").Output);
            Assert.Equal(memory, File.ReadAllText(file));
        }

        File.Delete(file);
        Directory.CreateDirectory(file);
        Assert.Equal(whole, Scan("--history").Output);
    }

    [Theory]
    [InlineData("clean-versions")]
    [InlineData("")]
    public void LinkInPlaceOfTheMemory_IsNotWrittenThrough(string name)
    {
        Commit("b.json", Clean, "2021-01-01");
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("clean-versions", "mine");
        if (name.Length > 0)
        {
            Directory.CreateDirectory(Folder.At(".git/secretguard"));
            File.CreateSymbolicLink(Folder.At(".git/secretguard/" + name), elsewhere.At(name));
        }
        else Directory.CreateSymbolicLink(Folder.At(".git/secretguard"), elsewhere.Path);

        Assert.Equal(ExitCodes.Clean, Scan("--history").ExitCode);

        Assert.Equal("mine", File.ReadAllText(elsewhere.At("clean-versions")));
    }

    [Fact]
    public void SettingsThatChange_HaveEverythingJudgedAgain()
    {
        Commit("a.yaml", "password: hunter2\n", "2021-01-01");
        Folder.Write(".editorconfig", "root = true\n[*]\nsecretguard.SG1005.severity = none\ndotnet_diagnostic.SG1005.severity = none\n");
        Assert.Empty(Findings("--history"));
        File.Delete(Folder.At(".editorconfig"));

        Assert.Single(Findings("--history"));
    }

    [Fact]
    public void ShallowClone_SaysWhatIsMissing()
    {
        Commit("a.json", LeakySettings, "2021-01-01");
        Commit("a.json", Clean, "2021-02-02");
        using var clone = new TemporaryFolder();
        GitFolder.Run(clone, $"clone -q --depth 1 'file://{Folder.Path}' shallow");

        var result = CommandLine.Run(clone.At("shallow"), "scan", "--history");

        Assert.StartsWith(".(1,1): warning SG9001: The clone does not have all commits. Fetch the others", result.Output, StringComparison.Ordinal);
        Assert.Contains(" of 1 commit,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CloneWithoutContents_SaysWhatIsMissing_AndAsksNoServer()
    {
        Commit("a.json", LeakySettings, "2021-01-01");
        Commit("a.json", Clean, "2021-02-02");
        GitFolder.Run(Folder, "config uploadpack.allowFilter true");
        using var clone = new TemporaryFolder();
        GitFolder.Run(clone, $"clone -q --filter=blob:none 'file://{Folder.Path}' partial");

        var result = CommandLine.Run(clone.At("partial"), "scan", "--history");

        Assert.StartsWith(".(1,1): warning SG9001: Contents of the history are not in this clone", result.Output, StringComparison.Ordinal);
        Assert.Contains(", 1 unreadable", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BareClone_HasAHistory()
    {
        var first = Commit("a.json", LeakySettings, "2021-01-01");
        using var clone = new TemporaryFolder();
        GitFolder.Run(clone, $"clone -q --bare '{Folder.Path}' bare.git");

        Assert.Contains($"a.json(4,22): warning SG1001", CommandLine.Run(clone.At("bare.git"), "scan", "--history").Output, StringComparison.Ordinal);
        Assert.NotEmpty(first);
    }

    [Fact]
    public void CommitsThatAReplacementHides_AreScanned()
    {
        Commit("a.json", LeakySettings, "2021-01-01");
        Commit("a.json", Clean, "2021-02-02");
        GitFolder.Run(Folder, "replace HEAD~1 $(git commit-tree -m hidden HEAD^{tree})");

        Assert.Single(Findings("--history"));
    }

    [Fact]
    public void NoCommits_NoRepository_AndOtherSources()
    {
        Assert.Contains("0 findings (0 errors, 0 warnings, 0 info) in 0 versions of files of 0 commits", Scan("--history").Output, StringComparison.Ordinal);
        AssertOneErrorLine(Scan("--history", "--staged"), "--staged and --history");
        Directory.Delete(Folder.At(".git"), recursive: true);
        AssertOneErrorLine(Scan("--history"), "repository");
    }

    [Fact]
    public void NamesAndTimes_OfAnyKind_DoNoHarm()
    {
        Folder.Write("back\\slash \"q\".json", LeakySettings);
        Folder.Write("zażółć\n\u001b[31m.json", LeakySettings.Replace(Secret, GeneratedValues.Opaque(seed: 2), StringComparison.Ordinal));
        GitFolder.Run(Folder, "add -A && GIT_AUTHOR_DATE='@99999999999999 +0000' git commit -q -m far");
        Commit("a.txt", "text", "2021-01-01");

        var result = Scan("--history", "--format", "json");

        Assert.Equal(2, Json(result.Output).GetProperty("findings").GetArrayLength());
        Assert.DoesNotContain("\u001b", Scan("--history").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_KeepsTheCommitsThroughAMerge()
    {
        var first = Commit("a.json", LeakySettings, "2021-01-01");
        Scan("--history", "--format", "sarif", "--output", "whole.sarif");

        CommandLine.Run(Folder.Path, "merge", "whole.sarif", "--output", "merged.sarif", "--fail-on", "never");

        var sarif = File.ReadAllText(Folder.At("whole.sarif"));
        Assert.Equal(sarif, File.ReadAllText(Folder.At("merged.sarif")));
        Assert.Equal(first, Json(sarif).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("properties").GetProperty("history").GetProperty("first").GetProperty("commit").GetString());
    }

    [Fact]
    public void TwoThousandCommits_EverySecretOnceWithItsCommits()
    {
        var plan = new PlantedHistory(commits: 2_000);
        plan.ImportInto(Folder);

        var findings = Findings("--history").ToDictionary(finding => finding.GetProperty("path").GetString()!);

        Assert.Equal(plan.Secrets.Select(secret => secret.Path).Order(), findings.Keys.Order());
        var ids = GitFolder.Lines(Folder, "rev-list --reverse HEAD");
        foreach (var secret in plan.Secrets) AssertHistory(findings[secret.Path], ids[secret.First], ids[secret.Last], secret.IsInHead, secret.Paths);
    }

    private static void AssertHistory(JsonElement finding, string first, string last, bool inHead, int paths)
    {
        var history = finding.GetProperty("history");
        Assert.Equal(first, history.GetProperty("first").GetProperty("commit").GetString());
        Assert.Equal(last, history.GetProperty("last").GetProperty("commit").GetString());
        Assert.Equal(inHead, history.GetProperty("inHead").GetBoolean());
        Assert.Equal(paths, history.GetProperty("paths").GetInt32());
    }

    private string Commit(string path, string content, string day)
    {
        Folder.Write(path, content);
        GitFolder.Run(Folder, $"add -A && GIT_AUTHOR_DATE='{day}T12:00:00Z' GIT_COMMITTER_DATE='{day}T12:00:00Z' git commit -q -m step");
        return Head();
    }

    private string Head() => GitFolder.Lines(Folder, "rev-parse HEAD")[0];

    private JsonElement[] Findings(params string[] arguments) =>
        Json(Scan([.. arguments, "--format", "json"]).Output).GetProperty("findings").EnumerateArray().ToArray();

    private string[] Paths(params string[] arguments) => Findings(arguments).Select(finding => finding.GetProperty("path").GetString()!).ToArray();
}

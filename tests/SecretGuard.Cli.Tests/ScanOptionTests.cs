using System;
using System.IO;
using System.Linq;

namespace SecretGuard.Cli.Tests;

public sealed class ScanOptionTests : ScanTestBase
{
    [Fact]
    public void SeveralPaths_AreReportedRelativeToTheCurrentFolder()
    {
        foreach (var path in new[] { "a/x.json", "b/x.json", "c/x.json" }) Folder.Write(path, LeakySettings);

        Assert.Equal(["a/x.json", "b/x.json"], PathsIn(Scan("b", "a/x.json")));
        Assert.Equal(["a/x.json"], PathsIn(Scan("a", "a/x.json", "a/../a")));
        AssertOneErrorLine(Scan("a", "gone"), "'gone'");
        AssertOneErrorLine(Scan("a", "--frmat"), "'--frmat'");
    }

    [Fact]
    public void SeveralPathsElsewhere_AreRelativeToWhatTheyHaveInCommon()
    {
        foreach (var path in new[] { "top/a/x.json", "top/b/x.json", "here/x.json" }) Folder.Write(path, LeakySettings);

        Assert.Equal(["a/x.json", "b/x.json"], PathsIn(CommandLine.Run(Folder.At("here"), "scan", "../top/a", "../top/b")));
    }

    [Theory]
    [InlineData("appsettings.json", "appsettings.json(4,22): warning SG1001")]
    [InlineData("src/app.json", "src/app.json(4,22): warning SG1001")]
    [InlineData(null, "stdin(4,22): warning SG1001")]
    public void PipedText_IsJudgedAsTheNamedFile(string? name, string expected)
    {
        var result = CommandLine.Pipe(Folder.Path, LeakySettings, name is null ? ["scan", "--stdin"] : ["scan", "--stdin", "--stdin-path", name]);

        Assert.Equal(ExitCodes.Findings, result.ExitCode);
        Assert.StartsWith(expected, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PipedText_InTheWrongPlace_IsOneLine()
    {
        AssertOneErrorLine(CommandLine.Pipe(Folder.Path, "", "scan", "--stdin", "--stdin-path", "../x"), "--stdin-path");
        AssertOneErrorLine(CommandLine.Pipe(Folder.Path, "", "scan", "--stdin", Folder.Write("a.json")), "--stdin");
        AssertOneErrorLine(Scan("--stdin", "--staged"), "--staged and --stdin");
        AssertOneErrorLine(Scan("--since", "HEAD", "--staged"), "--staged and --since");
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public void FailOn_SaysFromWhereUpward(string level, int expected)
    {
        Folder.Write("appsettings.json", LeakySettings);

        Assert.Equal(expected, Scan("--fail-on", level).ExitCode);
        AssertOneErrorLine(Scan("--fail-on", "always"), "'always'");
    }

    [Fact]
    public void FailOnInfo_TakesWhatIsSilentOtherwise()
    {
        Folder.Write("samples/appsettings.json", "{ \"ClientSecret\": \"secret\" }");

        Assert.Equal((ExitCodes.Clean, ExitCodes.Findings), (Scan().ExitCode, Scan("--fail-on", "info").ExitCode));
    }

    [Fact]
    public void Baseline_IsTakenFromWhereItIsNamed()
    {
        Folder.Write("src/appsettings.json", LeakySettings);
        CommandLine.Run(Folder.Path, "baseline", "create", "src");
        File.Move(Folder.At("src/secretguard.baseline.json"), Folder.At("accepted.json"));

        Assert.Equal(ExitCodes.Findings, Scan("src").ExitCode);
        Assert.Equal(ExitCodes.Clean, Scan("src", "--baseline", "accepted.json").ExitCode);
        AssertOneErrorLine(Scan("src", "--baseline", "gone.json"), "'gone.json'", "baseline create");
    }

    [Fact]
    public void Globs_TakeInAndLeaveOut()
    {
        foreach (var path in new[] { "a/x.json", "a/y.yaml", "b/x.json", "c/x.json" }) Folder.Write(path, LeakySettings);

        Assert.Equal(["a/x.json", "b/x.json", "c/x.json"], PathsIn(Scan("--include", "*.json")));
        Assert.Equal(["a/x.json"], PathsIn(Scan("--include", "*.json", "--exclude", "/b", "--exclude", "c/**")));
        Assert.Equal(["b/x.json"], PathsIn(Scan("--include", "b/")));
    }

    [Fact]
    public void NoIgnore_ScansWhatGitIgnores_AndTheSummarySaysWhatIsNot()
    {
        Folder.Write(".git/HEAD");
        Folder.Write(".gitignore", "*.json\n");
        Folder.Write("a.json", LeakySettings);

        Assert.EndsWith(", 1 entry ignored\n", Scan().Output, StringComparison.Ordinal);
        Assert.Equal(["a.json"], PathsIn(Scan("--no-ignore")));
    }

    [Fact]
    public void Jobs_ChangeNothingInTheReport()
    {
        foreach (var i in Enumerable.Range(0, 60)) Folder.Write($"f{i % 7}/x{i}.json", LeakySettings);

        var one = Scan("--jobs", "1", "--format", "sarif");

        Assert.Equal(one.Output, Scan("--jobs", "8", "--format", "sarif").Output);
        AssertOneErrorLine(Scan("--jobs", "0"), "--jobs");
        AssertOneErrorLine(Scan("--jobs", "many"), "--jobs");
    }

    [Fact]
    public void Shards_HoldEachFileOnce()
    {
        foreach (var i in Enumerable.Range(0, 40)) Folder.Write($"x{i}.json", LeakySettings);

        var shards = Enumerable.Range(1, 3).Select(i => PathsIn(Scan("--shard", i + "/3"))).ToList();

        Assert.All(shards, Assert.NotEmpty);
        Assert.Equal(PathsIn(Scan()), shards.SelectMany(paths => paths).Order(StringComparer.Ordinal));
        AssertOneErrorLine(Scan("--shard", "4/3"), "--shard", "1/4");
    }

    [Fact]
    public void Verbose_SaysWhatBecameOfEachFile()
    {
        if (OperatingSystem.IsWindows()) return;
        Folder.Write("a\u001b.json", LeakySettings);
        Folder.Write("b.png");
        Folder.Write("bin/c.json");

        var result = Scan("--verbose", "--jobs", "1");

        Assert.Equal(
            "secretguard: scanned a\\u001B.json\nsecretguard: skipped b.png: binary\nsecretguard: skipped bin: ignored\n",
            string.Concat(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).Select(line => line + "\n")));
    }

    private static string[] PathsIn(CommandResult result) =>
        result.Output.Split('\n').Where(line => line.Contains("warning SG1001: ", StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]).ToArray();
}

using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace SecretGuard.Cli.Tests;

public sealed class MergeCommandTests : ScanTestBase
{
    private static readonly string[] Parts = ["bin/1.sarif", "bin/2.sarif", "bin/3.sarif", "bin/4.sarif"];

    [Fact]
    public async Task FourShardsAtOnce_MergeIntoTheReportOfOneScan()
    {
        FillFolder();
        CommandLine.Run(Folder.Path, "baseline", "create", "accepted");
        File.Move(Folder.At("accepted/secretguard.baseline.json"), Folder.At("bin/baseline.json"));

        await Task.WhenAll(Enumerable.Range(1, 4).Select(i => Task.Run(() => ScanShard(i))));
        var single = Scan("--format", "sarif");
        var merged = CommandLine.Run(Folder.Path, ["merge", .. Parts]);

        Assert.Equal(single.Output, merged.Output);
        Assert.Equal(ExitCodes.Findings, merged.ExitCode);
        Assert.Contains("\"entriesIgnored\": 2", single.Output, StringComparison.Ordinal);
        Assert.All(Parts, part => Assert.NotEmpty(Json(File.ReadAllText(Folder.At(part))).GetProperty("runs")[0].GetProperty("results").EnumerateArray()));
    }

    [Fact]
    public void Merged_IsWrittenInAnyFormat()
    {
        FillFolder();
        for (var i = 1; i <= 4; i++) ScanShard(i);

        foreach (var format in ReportFormats.All)
            Assert.Equal(WithoutLines(Scan("--format", format).Output), CommandLine.Run(Folder.Path, ["merge", .. Parts, "--format", format]).Output);

        var written = CommandLine.Run(Folder.Path, "merge", "bin/*.sarif", "--output", "bin/all.sarif", "--fail-on", "never");
        Assert.Equal((ExitCodes.Clean, Scan("--format", "sarif").Output), (written.ExitCode, File.ReadAllText(Folder.At("bin/all.sarif"))));
    }

    // SARIF has no lines of the files, so neither has a page that is made of it.
    private static string WithoutLines(string report) => Regex.Replace(report, ",\n *\"context\": .*", string.Empty);

    [Fact]
    public void PartOfAnInterruptedScan_MakesTheWholePartial()
    {
        Folder.Write("a.json", LeakySettings);
        Folder.Write("part.sarif", Scan("--format", "sarif").Output.Replace("\"partial\": false", "\"partial\": true", StringComparison.Ordinal));

        var merged = CommandLine.Run(Folder.Path, "merge", "part.sarif");

        Assert.Equal(ExitCodes.Partial, merged.ExitCode);
        Assert.Contains("\"executionSuccessful\": false", merged.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"runs\": [{ \"tool\": { \"driver\": { \"name\": \"other\" } }, \"results\": [] }] }")]
    [InlineData("{ \"runs\": [{ \"tool\": { \"driver\": { \"name\": \"secretguard\" } }, \"properties\": {}, \"results\": [1] }] }")]
    [InlineData("{ \"runs\": [{ \"tool\": { \"driver\": { \"name\": \"secretguard\" } }, \"properties\": {}, \"results\": [{ \"locations\": [] }] }] }")]
    public void WhatIsNoReportOfOurs_IsOneLine(string content)
    {
        Folder.Write("part.sarif", content);

        AssertOneErrorLine(CommandLine.Run(Folder.Path, "merge", "part.sarif"), "'part.sarif'", "--format sarif");
    }

    [Fact]
    public void MissingReport_IsOneLine()
    {
        AssertOneErrorLine(CommandLine.Run(Folder.Path, "merge", "gone.sarif"), "'gone.sarif'");
        AssertOneErrorLine(CommandLine.Run(Folder.Path, "merge", "gone/*.sarif"), "gone/*.sarif");
        AssertOneErrorLine(CommandLine.Run(Folder.Path, "merge"), "--help");
    }

    private void ScanShard(int i) => Scan("--shard", $"{i}/4", "--format", "sarif", "--output", Parts[i - 1], "--fail-on", "never");

    private void FillFolder()
    {
        foreach (var i in Enumerable.Range(0, 40)) Folder.Write($"f{i % 5}/x{i}.json", LeakySettings);
        foreach (var i in Enumerable.Range(0, 8)) Folder.Write($"samples/x{i}.yaml", "clientSecret: secret\n");
        Folder.Write(".editorconfig", "root = true\n[*]\nsecretguard.nonsense = 1\n");
        Folder.Write("a.png");
        Folder.Write("accepted/x.json", LeakySettings);
        Folder.Write("node_modules/x.json", LeakySettings);
        Directory.CreateDirectory(Folder.At("bin"));
        if (OperatingSystem.IsWindows()) return;
        Folder.Write("100%41 ż\n\u001b:.json", LeakySettings);
        File.CreateSymbolicLink(Folder.At("link.json"), Folder.At("a.png"));
    }
}

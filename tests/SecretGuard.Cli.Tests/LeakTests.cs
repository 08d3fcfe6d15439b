using System;
using System.IO;
using System.Linq;
using System.Text;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.Cli.Tests;

/// <summary>A value in every input of the command line, and a look into everything that it writes.</summary>
public sealed class LeakTests : ScanTestBase
{
    private static readonly LeakSearch Search = LeakSearch.For(TextPlants.All);

    [Fact]
    public void ReportsOfAllPlants_HoldNoValue()
    {
        TextPlants.WriteTo(Folder);
        Directory.CreateDirectory(Folder.At("bin"));

        foreach (var format in ReportFormats.All)
        {
            var printed = Scan("--format", format);
            var written = Scan("--format", format, "--output", "bin/report.out");

            Assert.Equal(ExitCodes.Findings, printed.ExitCode);
            Search.AssertClean(LeakSearch.WithoutPaths(printed.All, TextPlants.All), $"The {format} report");
            Search.AssertClean(written.All, $"The summary beside a {format} report");
            var report = File.ReadAllText(Folder.At("bin/report.out"));
            Search.AssertClean(LeakSearch.WithoutPaths(report, TextPlants.All), $"The {format} report file");
            if (format == ReportFormats.Json) AssertEveryPlantIsFound(printed.Output);
        }
    }

    [Fact]
    public void HistoryOfAllPlants_HoldsNoValue_NeitherDoesItsMemory()
    {
        GitFolder.Init(Folder);
        TextPlants.WriteTo(Folder);
        GitFolder.CommitAll(Folder);
        foreach (var plant in TextPlants.All) File.Delete(Folder.At(plant.Path));
        GitFolder.CommitAll(Folder);

        foreach (var format in ReportFormats.All)
        {
            var result = Scan("--history", "--format", format);
            Assert.Equal(ExitCodes.Findings, result.ExitCode);
            Search.AssertClean(LeakSearch.WithoutPaths(result.All, TextPlants.All), $"The {format} report of a history");
        }

        Search.AssertClean(File.ReadAllText(Folder.At(".git/secretguard/clean-versions")), "The memory of a history");
    }

    // A value that nobody found could leak nowhere.
    private static void AssertEveryPlantIsFound(string report)
    {
        var paths = Json(report).GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("rule").GetString()!.StartsWith("SG100", StringComparison.Ordinal))
            .Select(finding => finding.GetProperty("path").GetString()!).ToHashSet();
        Assert.Empty(TextPlants.All.Where(plant => plant.IsFound).Select(plant => plant.Path).Except(paths));
    }

    [Fact]
    public void WrongArguments_AreNotRepeatedWhereTheyLookGenerated()
    {
        var value = GeneratedValues.Opaque(seed: 81);
        Directory.CreateDirectory(Folder.At(value));
        string[][] mistakes =
        [
            [value], ["scan", "--client-secret=" + value], ["scan", "--" + value], ["scan", ".", value + "a"], ["scan", "a b/" + value],
            ["scan", "--format", value], ["scan", "--output", value], ["scan", "--output", "gone/" + value + "/report.json"],
            ["scan", "gone?client_secret=" + value + "&a=b"], ["scan", Convert.ToBase64String(Encoding.UTF8.GetBytes("orders:" + value))],
        ];
        var search = new LeakSearch([value]);

        foreach (var mistake in mistakes)
        {
            var result = CommandLine.Run(Folder.Path, mistake);
            AssertOneErrorLine(result);
            search.AssertClean(result.All, string.Join(' ', mistake));
        }
    }

    // A full disk under the output and under the report, a reader that goes away, a command that is ended: nothing is told by what is left behind.
    [Theory]
    [InlineData("scan --verbose --format json > /dev/full")]
    [InlineData("scan --verbose --format sarif --output /dev/full")]
    [InlineData("scan --verbose --format html | head -c 100 > left/head")]
    [InlineData("scan --verbose --format text >&-")]
    [InlineData("scan --verbose --jobs 2 > left/out & sleep 1; kill -TERM $!; wait $!")]
    [InlineData("scan --verbose --format sarif --output left/report.sarif & sleep 1; kill -ABRT $!; wait $!")]
    public void FaultsOfTheSystem_LeaveNoValueBehind(string command)
    {
        if (!OperatingSystem.IsLinux()) return;
        TextPlants.WriteTo(Folder);
        using var temporary = new TemporaryFolder();
        Directory.CreateDirectory(Folder.At("left"));

        var result = CommandLine.Wait(CommandLine.StartShell(Folder.Path, $"export TMPDIR='{temporary.Path}'; {CommandLine.InShell} {command}"));

        Search.AssertClean(LeakSearch.WithoutPaths(result.All, TextPlants.All), command);
        foreach (var file in Directory.GetFiles(temporary.Path, "*", SearchOption.AllDirectories).Concat(Directory.GetFiles(Folder.At("left"))))
            if (new FileInfo(file).Attributes is FileAttributes.Normal) Search.AssertClean(LeakSearch.WithoutPaths(File.ReadAllText(file), TextPlants.All), file);
    }

    [Fact]
    public void BrokenAndUnreadablePlants_AreToldWithoutTheirContent()
    {
        var value = GeneratedValues.Opaque(seed: 83);
        var search = new LeakSearch([value]);
        Folder.Write("settings.json", $$"""{ "ClientSecret": "{{value}}" """);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Folder.Write("closed.json", $"client_secret={value}"), UnixFileMode.None);

        search.AssertClean(Scan().All, "A scan with a broken and an unreadable file");
        search.AssertClean(Scan("closed.json").All, "An unreadable file that was named");
        if (OperatingSystem.IsLinux()) search.AssertClean(Scan("--output", "/dev/full").All, "A report that cannot be written");
    }
}

using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SecretGuard.Cli.Tests;

public sealed class InterruptTests : ScanTestBase
{
    // More than the start of the program takes and less than the scan: in the program's own time, so that a busy machine changes nothing.
    private static readonly TimeSpan WellUnderWay = TimeSpan.FromSeconds(0.7);

    [Fact]
    public async Task Interrupt_ReportsWhatWasFoundUntilThen()
    {
        if (OperatingSystem.IsWindows()) return;

        // Enough work to be interrupted in, on any machine.
        var text = string.Concat(Enumerable.Repeat(LeakySettings + "\n", 4000));
        for (var i = 0; i < 60; i++) Folder.Write($"settings{i}.txt", text);
        var process = CommandLine.Start(Folder.Path, "scan");
        while (TimeOf(process) < WellUnderWay) await Task.Delay(TimeSpan.FromMilliseconds(10));
        CommandLine.Bash(Folder.Path, $"kill -INT {process.Id}");

        var result = CommandLine.Wait(process);

        Assert.Equal(ExitCodes.Partial, result.ExitCode);
        Assert.StartsWith("secretguard: Interrupted: the report is partial.", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.EndsWith("; partial: interrupted before all files were scanned\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InterruptedHistory_IsPartial_AndTheNextScanGoesOn()
    {
        if (OperatingSystem.IsWindows()) return;
        GitFolder.Init(Folder);
        Folder.Write("a.json", LeakySettings);
        GitFolder.CommitAll(Folder);
        var text = string.Concat(Enumerable.Repeat("client_secret: ${SECRET}\n", 20_000));
        for (var i = 0; i < 60; i++) Folder.Write($"settings{i}.yaml", text + i);
        GitFolder.CommitAll(Folder);
        var memory = Folder.At(".git/secretguard/clean-versions");
        var process = CommandLine.Start(Folder.Path, "scan", "--history", "--jobs", "1");
        while (!process.HasExited && LinesIn(memory) < 4) await Task.Delay(TimeSpan.FromMilliseconds(10));
        CommandLine.Bash(Folder.Path, $"kill -INT {process.Id}");

        var result = CommandLine.Wait(process);

        Assert.Equal(ExitCodes.Partial, result.ExitCode);
        Assert.EndsWith("; partial: interrupted before all files were scanned\n", result.Output, StringComparison.Ordinal);
        Assert.InRange(LinesIn(memory), 4, 60);
        var whole = Scan("--history");
        Assert.Contains("1 finding (0 errors, 1 warning, 0 info) in 61 versions of files of 2 commits,", whole.Output, StringComparison.Ordinal);
    }

    // It is being written.
    private static int LinesIn(string memory)
    {
        if (!File.Exists(memory)) return 0;
        using var reader = new StreamReader(new FileStream(memory, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd().Split('\n').Length - 1;
    }

    private static TimeSpan TimeOf(Process process)
    {
        process.Refresh();
        return process.HasExited ? TimeSpan.MaxValue : process.TotalProcessorTime;
    }
}

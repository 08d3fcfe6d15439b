using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace SecretGuard.Cli.Tests;

public sealed class InterruptTests : ScanTestBase
{
    // More than the start of the program takes and less than the scan: in the program's own time, so that a busy machine changes nothing.
    private static readonly TimeSpan WellUnderWay = TimeSpan.FromSeconds(0.7);

    [Fact]
    public async Task Interrupt_EndsTheScanWithOneLine()
    {
        if (OperatingSystem.IsWindows()) return;

        // Enough work to be interrupted in, on any machine.
        var text = string.Concat(Enumerable.Repeat(LeakySettings + "\n", 4000));
        for (var i = 0; i < 60; i++) Folder.Write($"settings{i}.txt", text);
        var process = CommandLine.Start(Folder.Path, "scan");
        while (TimeOf(process) < WellUnderWay) await Task.Delay(TimeSpan.FromMilliseconds(10));
        CommandLine.Bash(Folder.Path, $"kill -INT {process.Id}");

        AssertOneErrorLine(CommandLine.Wait(process), "Cancelled");
    }

    private static TimeSpan TimeOf(Process process)
    {
        process.Refresh();
        return process.HasExited ? TimeSpan.MaxValue : process.TotalProcessorTime;
    }
}

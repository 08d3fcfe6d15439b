using System;
using System.Threading.Tasks;

namespace SecretGuard.Cli.Tests;

public sealed class InterruptTests : ScanTestBase
{
    [Fact]
    public async Task Interrupt_EndsTheScanWithOneLine()
    {
        if (OperatingSystem.IsWindows()) return;

        // Enough work to be interrupted in, on any machine.
        var text = string.Concat(System.Linq.Enumerable.Repeat(LeakySettings + "\n", 4000));
        for (var i = 0; i < 40; i++) Folder.Write($"settings{i}.txt", text);
        var process = CommandLine.Start(Folder.Path, "scan");
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        CommandLine.Bash(Folder.Path, $"kill -INT {process.Id}");

        AssertOneErrorLine(CommandLine.Wait(process), "Cancelled");
    }
}

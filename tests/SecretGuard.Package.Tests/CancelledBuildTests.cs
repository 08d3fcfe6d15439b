using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SecretGuard.Testing;

namespace SecretGuard.Package.Tests;

/// <summary>Ctrl+C in the middle of a long scan.</summary>
[Collection(PackageTestGroup.Name)]
[Trait("Tier", "Full")]
public sealed class CancelledBuildTests(PackageFeed feed)
{
    // The scan alone takes longer than this by far; a busy machine may need it to end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Interrupt_EndsTheBuildAndLeavesNoHalfWrittenFile()
    {
        if (OperatingSystem.IsWindows()) return;

        var project = CarelessProject.Create(feed, "<TargetFramework>net10.0</TargetFramework><SecretGuardGate>warning</SecretGuardGate>");
        (await project.BuildAsync()).Succeeded();
        var line = $"client_secret={GeneratedValues.Opaque(seed: 41)}\n";
        var text = string.Concat(Enumerable.Repeat(line, 20_000));
        for (var i = 0; i < 60; i++) project.Write($"notes/{i}.txt", text);

        using var build = Start(project.Folder);
        // Told by the cache of the first build, which the scan opens, and by the time that the rest of a build takes.
        await Task.Delay(TimeSpan.FromSeconds(4));
        Assert.False(build.HasExited, "The scan was over too soon to be interrupted.");
        using (var kill = Process.Start("kill", ["-INT", $"{build.Id}"])) await kill.WaitForExitAsync();
        var clock = Stopwatch.StartNew();
        await build.WaitForExitAsync().WaitAsync(Patience);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience);
        Assert.Empty(Directory.GetFiles(project.Folder, "*.tmp", SearchOption.AllDirectories));
        Directory.Delete(Path.Combine(project.Folder, "notes"), recursive: true);
        Assert.Equal(5, (await project.BuildAsync()).Succeeded().Warnings.Count);
    }

    private Process Start(string folder)
    {
        // With the signal's own effect, which a shell takes from what it runs in the background.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", "build", "--no-restore", "-m:1", "-v:q"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        Command.Prepare(start.Environment, feed.Environment);
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }
}

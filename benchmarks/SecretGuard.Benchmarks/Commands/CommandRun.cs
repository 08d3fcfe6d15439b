using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>One run of a command.</summary>
/// <param name="Time">From its start to its end, on the clock.</param>
/// <param name="ProcessorTime">Of all its threads, and of what it has started.</param>
/// <param name="PeakMegabytes">The most memory it had at once.</param>
internal sealed record CommandRun(TimeSpan Time, TimeSpan ProcessorTime, double PeakMegabytes)
{
    private const double KilobytesInMegabyte = 1024;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    /// <exception cref="BenchmarkFailure">It failed.</exception>
    public static CommandRun Of(TimedCommand command)
    {
        // To empty a file of hundreds of megabytes takes a good part of a search: what the run before it wrote is gone.
        if (File.Exists(command.Output) && command.Output != TimedCommand.Nowhere) File.Delete(command.Output);
        // The shell becomes the command, so that nobody reads its output meanwhile.
        string[] arguments = ["-c", "exec \"$@\" > \"$0\" 2> /dev/null", command.Output, command.Program, .. command.Arguments];
        var before = ChildTimes.Total;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", arguments) { WorkingDirectory = command.Folder })!;
        var peak = 0.0;
        do peak = Math.Max(peak, PeakOf(process.Id));
        while (!process.WaitForExit(Glance));
        var time = watch.Elapsed;
        if (process.ExitCode > command.HighestExitCode) throw new BenchmarkFailure($"{command.Name} failed with exit code {process.ExitCode}.");
        return new(time, ChildTimes.Total - before, peak);
    }

    // The kernel keeps the mark, so a glance now and then is enough for what runs longer than that.
    private static double PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line["VmHWM:".Length..].Replace("kB", ""), CultureInfo.InvariantCulture) / KilobytesInMegabyte;
        }
        catch (IOException)
        {
            // It has ended.
            return 0;
        }
    }
}

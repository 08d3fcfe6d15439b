using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using SecretGuard.Benchmarks.Commands;

namespace SecretGuard.Benchmarks;

/// <summary>What figures were taken on.</summary>
internal static class Machine
{
    private const long Gibibyte = 1L << 30;

    /// <summary>One line.</summary>
    /// <param name="note">What else it did; may be empty.</param>
    public static string Describe(string note)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Gibibyte;
        var machine = $"{Processor()}, {Environment.ProcessorCount} cores, {memory} GB of memory, {RuntimeInformation.FrameworkDescription}, {DateTime.UtcNow:yyyy-MM-dd}, SecretGuard at {Commit()}";
        return "Machine: " + (note.Length > 0 ? $"{machine}; {note}." : machine + ".");
    }

    private static string Commit() => ProgramOutput.Of(Places.Repository, "git", "describe", "--always", "--dirty", "--exclude", "*").Trim();

    private static string Processor() => File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim()
        ?? RuntimeInformation.ProcessArchitecture.ToString();
}

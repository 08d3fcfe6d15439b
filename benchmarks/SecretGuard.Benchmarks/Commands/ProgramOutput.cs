using System.Diagnostics;
using System.IO;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>What a program prints.</summary>
internal static class ProgramOutput
{
    /// <summary>Output and, behind it, the error stream, where some say their version.</summary>
    /// <exception cref="BenchmarkFailure">It failed.</exception>
    public static string Of(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new BenchmarkFailure($"'{Path.GetFileName(program)} {string.Join(' ', arguments)}' failed with exit code {process.ExitCode}.");
    }
}

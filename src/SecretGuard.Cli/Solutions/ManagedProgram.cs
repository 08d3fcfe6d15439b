using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using SecretGuard.Cli.Commands;
using SecretGuard.Cli.Fixing;

namespace SecretGuard.Cli.Solutions;

/// <summary>Solutions are opened by the same command for .NET's runtime, which lies beside this one: machine code alone cannot load a compiler.</summary>
internal sealed partial class ManagedProgram : ISolutionCommands
{
    private readonly string[] _arguments;

    /// <param name="arguments">All that this program was given.</param>
    public ManagedProgram(string[] arguments) => _arguments = arguments;

    public int Scan(ScanWork work, CancellationToken cancellation) => Run();

    public int Fix(SolutionFile target, FixRequest request, CancellationToken cancellation) => Run();

    private int Run()
    {
        var dotnet = ProgramOnPath.Find("dotnet", ", or leave out what needs a compiler");
        string[] command = [dotnet, Path.Combine(AppContext.BaseDirectory, "secretguard.dll"), .. _arguments];
        return OperatingSystem.IsWindows() ? RunBeside(command) : RunInPlace(command);
    }

    // Ctrl+C reaches both; this one waits for the other's last words.
    private static int RunBeside(string[] command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]))!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            throw NotStarted();
        }
    }

    // Signals, the terminal and the exit code are the other's own.
    private static int RunInPlace(string[] command)
    {
        _ = ReplaceProcess(command[0], [.. command, null]);
        throw NotStarted();
    }

    private static CommandFailure NotStarted() => new("dotnet cannot be started. Mend the installation of the .NET SDK.");

    /// <summary>POSIX execv: returns only when it fails.</summary>
    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ReplaceProcess(string path, string?[] arguments);
}

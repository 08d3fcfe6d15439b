using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using SecretGuard.Testing;

namespace SecretGuard.Cli.Tests;

/// <summary>What a run of the command ended with.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public string All => Output + Error;
}

/// <summary>Runs the built command as a process, as a user does.</summary>
internal static class CommandLine
{
    /// <summary>Names the command as machine code, which is tested then in place of the assembly.</summary>
    private const string NativeCommand = "NATIVE_COMMAND";

    private static readonly string Assembly = typeof(ExitCodes).Assembly.Location;

    private static readonly string[] Program = Environment.GetEnvironmentVariable(NativeCommand) is { Length: > 0 } native ? [native] : ["dotnet", "exec", Assembly];

    public static CommandResult Run(string folder, params string[] arguments) => Wait(Start(folder, arguments));

    public static Process Start(string folder, params string[] arguments) => StartProcess(folder, Program[0], [.. Program[1..], .. arguments]);

    /// <summary>Runs the command with a profile of its own, in which nothing of this machine's user lies.</summary>
    public static CommandResult RunAtHome(string home, string folder, params string[] arguments)
    {
        var start = StartInfo(folder, Program[0], [.. Program[1..], .. arguments]);
        Command.Prepare(start.Environment, new Dictionary<string, string>());
        // What was restored stays where it is.
        start.Environment["NUGET_PACKAGES"] = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        start.Environment["DOTNET_CLI_HOME"] = home;
        start.Environment["HOME"] = home;
        start.Environment["APPDATA"] = OperatingSystem.IsWindows() ? home : string.Empty;
        return Wait(Process.Start(start)!);
    }

    /// <summary>For what .NET has no call for: named pipes, names that are no UTF-8.</summary>
    public static void Bash(string folder, string script) => Wait(StartShell(folder, script));

    public static Process StartShell(string folder, string script) => StartProcess(folder, "bash", new[] { "-c", script });

    /// <summary>Runs the command with something piped in.</summary>
    public static CommandResult Pipe(string folder, string input, params string[] arguments)
    {
        var process = Start(folder, arguments);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return Wait(process);
    }

    /// <summary>The command line that runs the command, for a script.</summary>
    public static string InShell => string.Join(' ', Program.Select(word => $"'{word}'"));

    public static CommandResult Wait(Process started)
    {
        using var process = started;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromSeconds(60)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The command did not end.");
        }

        return new(process.ExitCode, output, error.Result);
    }

    private static Process StartProcess(string folder, string file, IEnumerable<string> arguments) =>
        Process.Start(StartInfo(folder, file, arguments)) ?? throw new FileNotFoundException(file);

    private static ProcessStartInfo StartInfo(string folder, string file, IEnumerable<string> arguments) => new(file, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}

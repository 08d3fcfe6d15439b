using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace SecretGuard.Testing;

/// <summary>Runs programs as a user's shell would: without what the test host leaves in the environment.</summary>
public static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // The host of the tests sets these for itself; a nested build would take them for its own.
    private static readonly string[] HostPrefixes =
    {
        "MSBUILD", "VSTEST", "DOTNET_HOST_PATH", "DOTNET_CLI_TELEMETRY_SESSIONID", "COVERLET", "CORECLR_", "TESTINGPLATFORM", "SECRETGUARD",
    };

    /// <param name="folder">Where it runs.</param>
    /// <param name="program">Name or path.</param>
    /// <param name="environment">Added to the cleaned environment.</param>
    /// <param name="arguments">Passed as they are, without a shell.</param>
    public static async Task<CommandOutput> RunAsync(
        string folder, string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Prepare(start.Environment, environment);

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await WaitAsync(process);
        return new CommandOutput(process.ExitCode, await output + await errors);
    }

    /// <summary>Takes out what the test host put in, then adds.</summary>
    public static void Prepare(IDictionary<string, string?> environment, IReadOnlyDictionary<string, string> added)
    {
        foreach (var name in environment.Keys.ToArray())
            if (HostPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))) environment.Remove(name);

        // No server outlives a test: it would hold files of folders that are about to be deleted.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        // Windows alone keeps a file that the compiler has open. Elsewhere builds share one, as a user's do: each of its own would start for seconds.
        environment["UseSharedCompilation"] = OperatingSystem.IsWindows() ? "false" : "true";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";
        foreach (var (name, value) in added) environment[name] = value;
    }

    private static async Task WaitAsync(Process process)
    {
        using var patience = new System.Threading.CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{process.StartInfo.FileName}' did not end within {Patience}.");
        }
    }
}

using System;
using System.Diagnostics;

namespace SecretGuard.Scanning.Tests;

/// <summary>Runs what .NET has no call for: git as a yardstick, named pipes, names that are no UTF-8.</summary>
internal static class Shell
{
    /// <summary>What the command wrote to its standard output.</summary>
    public static string Run(string folder, string input, string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException(file);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    public static void Bash(string folder, string script) => Run(folder, string.Empty, "bash", "-c", script);
}

using System;
using System.Linq;
using Spectre.Console;

namespace SecretGuard.Cli.Progress;

/// <summary>Tells whether a person watches.</summary>
internal static class Terminal
{
    private static readonly string[] BuildServers = ["CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION"];

    /// <summary>The terminal behind the error stream; null in pipes, on build servers and on terminals that cannot erase.</summary>
    public static IAnsiConsole? OfErrors()
    {
        if (Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb") return null;
        if (BuildServers.Any(name => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name)))) return null;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Profile.Capabilities is { Ansi: true, Interactive: true } ? console : null;
    }
}

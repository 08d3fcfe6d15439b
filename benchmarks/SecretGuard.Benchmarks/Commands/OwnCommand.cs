using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>SecretGuard's own command, packed from this checkout and installed as users do, so compiled ahead of time.</summary>
internal sealed class OwnCommand
{
    private static readonly string Threads = Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture);

    private readonly string _program;

    private OwnCommand(string program) => _program = program;

    /// <summary>Packs and installs it.</summary>
    /// <param name="folder">An empty one.</param>
    public static OwnCommand InstallIn(string folder)
    {
        var (feed, tool) = (Path.Combine(folder, "feed"), Path.Combine(folder, "tool"));
        var project = Path.Combine("src", "SecretGuard.Cli");
        ProgramOutput.Of(Places.Repository, "dotnet", "pack", project, "-c", Places.Configuration, "--no-build", "-p:PackForThisPlatform=true", "-o", feed);
        ProgramOutput.Of(folder, "dotnet", "tool", "install", "SecretGuard.Tool", "--tool-path", tool, "--source", feed, "--no-cache");
        return new(Path.Combine(tool, "secretguard"));
    }

    public TimedCommand Scan(string folder, string report) =>
        Named("secretguard scan", folder, ["scan", ".", "--format", "sarif", "--output", report, "--fail-on", "never", "--jobs", Threads]);

    public TimedCommand ScanOneFile(string folder, string file) => Named("secretguard scan of one file", folder, ["scan", file, "--fail-on", "never"]);

    public TimedCommand ScanStaged(string folder) => Named("secretguard scan --staged of 10 files", folder, ["scan", "--staged", "--fail-on", "never"]);

    private TimedCommand Named(string name, string folder, IReadOnlyList<string> arguments) => new(name, folder, _program, arguments);
}

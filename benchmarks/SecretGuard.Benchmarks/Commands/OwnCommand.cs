using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>SecretGuard's own command, packed from this checkout and installed as users do, so compiled ahead of time.</summary>
internal sealed class OwnCommand : IDisposable
{
    private static readonly string Threads = Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("benchmark-command-");

    /// <summary>Packs and installs it.</summary>
    public OwnCommand()
    {
        var feed = Path.Combine(_folder.FullName, "feed");
        var project = Path.Combine("src", "SecretGuard.Cli");
        ProgramOutput.Of(Places.Repository, "dotnet", "pack", project, "-c", Places.Configuration, "--no-build", "-p:PackForThisPlatform=true", "-o", feed);
        ProgramOutput.Of(_folder.FullName, "dotnet", "tool", "install", "SecretGuard.Tool", "--tool-path", ".", "--source", feed, "--no-cache");
    }

    public TimedCommand Scan(string folder, string report) =>
        Named("secretguard scan", folder, ["scan", ".", "--format", "sarif", "--output", report, "--fail-on", "never", "--jobs", Threads]);

    public TimedCommand ScanOneFile(string folder, string file) => Named("secretguard scan of one file", folder, ["scan", file, "--fail-on", "never"]);

    public TimedCommand ScanStaged(string folder) => Named("secretguard scan --staged of 10 files", folder, ["scan", "--staged", "--fail-on", "never"]);

    public void Dispose() => _folder.Delete(recursive: true);

    private TimedCommand Named(string name, string folder, IReadOnlyList<string> arguments) => new(name, folder, Path.Combine(_folder.FullName, "secretguard"), arguments);
}

using System;
using System.Collections.Generic;
using System.Globalization;

namespace SecretGuard.Benchmarks.Commands;

/// <summary>SecretGuard's own command, built from this checkout.</summary>
internal static class OwnCommand
{
    private static readonly string Threads = Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture);

    public static TimedCommand Scan(string folder, string report) =>
        Named("secretguard scan", folder, ["scan", ".", "--format", "sarif", "--output", report, "--fail-on", "never", "--jobs", Threads]);

    public static TimedCommand ScanOneFile(string folder, string file) => Named("secretguard scan of one file", folder, ["scan", file, "--fail-on", "never"]);

    public static TimedCommand ScanStaged(string folder) => Named("secretguard scan --staged of 10 files", folder, ["scan", "--staged", "--fail-on", "never"]);

    private static TimedCommand Named(string name, string folder, IReadOnlyList<string> arguments) => new(name, folder, Places.Command, arguments);
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using SecretGuard.Cli.Merging;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Cli.Commands;

/// <summary><c>secretguard merge</c>: one report of those that <c>scan --shard</c> wrote on several machines.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILES") { Description = "SARIF reports of parts of one folder.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(ScanOptions.RejectUnknownOptions);
        var format = ScanOptions.OptionOf("--format", "How the report is written.", ReportFormats.Sarif, ReportFormats.All);
        var output = new Option<string?>("--output") { Description = "Write the report to a file.", HelpName = "FILE" };
        var failOn = ScanOptions.OptionOf("--fail-on", "The lowest severity with exit code 1.", FailLevels.Default, FailLevels.All);
        var command = new Command("merge", "Make one report of several. Exit codes as those of scan.") { files, format, output, failOn };
        command.SetAction(result => Run(
            result.GetValue(files)!,
            new ReportOutput(result.GetValue(format)!, result.GetValue(output)),
            result.GetValue(failOn)!));
        return command;
    }

    private static int Run(IEnumerable<string> files, ReportOutput output, string failOn)
    {
        output.CheckWritable();
        var paths = files.SelectMany(Expand).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).ToList();
        var report = ReportMerge.Of(paths.SelectMany(path => SarifReader.Read(Path.GetRelativePath(Environment.CurrentDirectory, path))).ToList());
        output.Write(report);
        return FailLevels.ExitCodeOf(report, failOn);
    }

    // Shells of Windows leave wildcards to the program.
    private static IEnumerable<string> Expand(string file)
    {
        var name = Path.GetFileName(file);
        if (File.Exists(file) || name.IndexOfAny(['*', '?']) < 0) return [file];
        var folder = Path.GetDirectoryName(file) is { Length: > 0 } named ? named : ".";
        var found = Directory.Exists(folder) ? Directory.GetFiles(folder, name).Order(StringComparer.Ordinal).ToList() : [];
        return found.Count > 0 ? found : throw new CommandFailure($"There is no report '{file}'. Scan with: --format sarif --output FILE");
    }
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using SecretGuard.Cli.Gating;
using SecretGuard.Cli.Solutions;

namespace SecretGuard.Cli.Commands;

/// <summary><c>secretguard gate check</c>: proves from outside that the projects of a solution are guarded.</summary>
internal static class GateCommand
{
    private static readonly string[] Formats = [ReportFormats.Text, ReportFormats.Json];

    public static Command Create(CancellationToken cancellation) =>
        new("gate", "Look at the gate of a solution from outside.") { CheckCommand(cancellation) };

    private static Command CheckCommand(CancellationToken cancellation)
    {
        var path = new Argument<string>("SOLUTION") { Description = "A .sln, .slnx or .csproj file, or a folder with one of them.", DefaultValueFactory = _ => "." };
        var revision = new Option<string?>("--base") { Description = "The revision that baseline and policy are compared with; the main branch unless given.", HelpName = "REV" };
        var properties = new Option<string[]>("--property") { Description = "A property that the build is given on its command line, too; may be repeated.", HelpName = "NAME=VALUE" };
        var format = ScanOptions.OptionOf("--format", "How the report is written.", ReportFormats.Text, Formats);
        var command = new Command("check", "Prove that every project is guarded. Exit code 0: guarded, 1: weakened, 2: error.") { path, revision, properties, format };
        command.SetAction(result => Run(
            SolutionFile.At(result.GetValue(path)!), result.GetValue(revision), GlobalsOf(result.GetValue(properties) ?? []), result.GetValue(format)!, cancellation));
        return command;
    }

    private static int Run(SolutionFile solution, string? revision, IReadOnlyDictionary<string, string> globals, string format, CancellationToken cancellation)
    {
        var comparison = PolicyComparison.Of(solution.Folder, revision);
        var today = DateTime.UtcNow;
        var projects = SolutionEvaluation.Of(solution, globals, ProjectJudge.Properties, cancellation).Select(project => new ProjectJudge(project, today).Judge()).ToList();
        if (projects.Count == 0) throw new CommandFailure("The solution holds no project. Name another.");
        var report = new GateReport(solution.Folder, projects, comparison?.Weakenings() ?? [], comparison?.Base);
        StandardOutput.Write(writer => report.Write(writer, format));
        return report.Weakenings.Count == 0 ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private static IReadOnlyDictionary<string, string> GlobalsOf(IEnumerable<string> properties)
    {
        var globals = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parts in properties.Select(property => property.Split('=', 2)))
            globals[parts[0].Trim()] = parts.Length == 2 && parts[0].Trim().Length > 0 ? parts[1] : throw new CommandFailure("A property is no NAME=VALUE. Write it as --property Configuration=Release");
        return globals;
    }
}

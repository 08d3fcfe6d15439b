using System.CommandLine;
using System.Linq;
using System.Threading;
using SecretGuard.Cli.Fixing;
using SecretGuard.Cli.Solutions;
using SecretGuard.Rules;

namespace SecretGuard.Cli.Commands;

/// <summary><c>secretguard fix</c>: mends a solution with the fixes of the editor.</summary>
internal static class FixCommand
{
    private const string Configuration = "configuration";
    private const string Environment = "environment";

    /// <param name="solutions">Does it.</param>
    /// <param name="cancellation">Ends it.</param>
    public static Command Create(ISolutionCommands solutions, CancellationToken cancellation)
    {
        var path = new Argument<string>("PATH") { Description = "A solution, a project, or the folder of one.", DefaultValueFactory = _ => "." };
        var rules = new Option<string[]>("--rule") { Description = "Mend the findings of this rule alone, such as SG1001. May be repeated." };
        var to = new Option<string>("--to") { Description = "Where code reads its secrets from.", DefaultValueFactory = _ => Configuration };
        to.AcceptOnlyFromAmong(Configuration, Environment);
        var userSecrets = new Option<bool>("--user-secrets") { Description = "Keep the values that are taken out as user secrets of the project, outside of the repository." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change and write nothing." };
        var command = new Command(
            "fix",
            "Mend C# and appsettings files. Exit code 0: nothing is left, 1: findings are left, 2: error.")
        {
            path, rules, to, userSecrets, dryRun,
        };
        command.SetAction(result =>
        {
            var target = SolutionFile.At(result.GetValue(path)!);
            var destination = result.GetValue(to) == Environment ? FixDestination.Environment : FixDestination.Configuration;
            var request = new FixRequest(destination, Known(result.GetValue(rules) ?? [])) { KeepsValues = result.GetValue(userSecrets), IsDry = result.GetValue(dryRun) };
            return solutions.Fix(target, request, cancellation);
        });
        return command;
    }

    private static string[] Known(string[] rules)
    {
        foreach (var rule in rules)
            if (RuleCatalog.All.All(known => known.Id != rule)) throw new CommandFailure($"There is no rule '{rule}'. 'secretguard rules' lists them.");
        return rules;
    }
}

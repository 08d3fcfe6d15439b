using System;
using System.CommandLine;
using System.Threading;
using SecretGuard.Policy;
using SecretGuard.Scanning.Baselines;

namespace SecretGuard.Cli.Commands;

/// <summary>
/// <c>secretguard baseline</c>: accepts what a folder holds, for text. What the compiler finds is the build's to write, and stays
/// untouched here.
/// </summary>
internal static class BaselineCommand
{
    public static Command Create(CancellationToken cancellation) =>
        new("baseline", "Accept the findings of old code, so that only new ones are reported.")
        {
            Subcommand("create", "Accept all findings of a folder that has no baseline yet.", (work, today) => work.Create(today), cancellation),
            Subcommand("update", "Accept new findings and forget those that are gone.", (work, today) => work.Update(today), cancellation),
            Subcommand("prune", "Forget findings that are gone.", (work, _) => work.Prune(), cancellation),
            Subcommand("show", "List what is accepted.", (work, _) => work.Show(), cancellation),
        };

    private static Command Subcommand(string name, string description, Action<BaselineWork, string> act, CancellationToken cancellation)
    {
        var path = new Argument<string>("PATH") { Description = "The folder of the baseline.", DefaultValueFactory = _ => "." };
        var today = DayOption.Of("The day of new entries");
        var command = new Command(name, description + " Exit code 0: done, 2: error.") { path, today };
        command.SetAction(result => Run(() => act(new BaselineWork(ScanTarget.Of([result.GetValue(path)!]), cancellation), Day.TextOf(DayOption.DayOf(result.GetValue(today))))));
        return command;
    }

    private static int Run(Action act)
    {
        try
        {
            act();
            return ExitCodes.Clean;
        }
        catch (BaselineFailure failure)
        {
            throw new CommandFailure(failure.Message);
        }
    }
}

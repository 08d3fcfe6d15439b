using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using System.Threading;
using SecretGuard.Cli.Commands;
using SecretGuard.Cli.Solutions;
using SecretGuard.Scanning;

namespace SecretGuard.Cli;

/// <summary>From arguments to an exit code. Whatever goes wrong is one line on the error stream, of our own words.</summary>
internal static class Application
{
    // A path may start with "@": folders of npm scopes do.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    private static readonly InvocationConfiguration Invocation = new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };

    /// <param name="arguments">As the user gave them.</param>
    /// <param name="solutions">Does what needs the compiler.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments, ISolutionCommands solutions)
    {
        using var interrupt = new Interrupt();
        try
        {
            var result = CommandOf(arguments, solutions, interrupt.Token).Parse(arguments, Parsing);
            if (result.Errors.Count > 0) throw new CommandFailure(MostTelling(result.Errors) + " See 'secretguard --help'.");
            return result.Invoke(Invocation);
        }
        catch (CommandFailure failure)
        {
            return Fail(new HiddenArguments(arguments).HideIn(failure.Message));
        }
        catch (OperationCanceledException)
        {
            return Fail("Cancelled before the scan was complete; nothing was reported.");
        }
        catch (Exception exception)
        {
            // Messages of exceptions quote what was read; the names of our methods do not.
            if (arguments.Contains(VerboseLog.Name)) Console.Error.WriteLine(exception.StackTrace);
            return Fail($"Failed unexpectedly ({exception.GetType().Name}). Please report this defect, with what --verbose says.");
        }
    }

    internal static RootCommand Commands(ISolutionCommands solutions, CancellationToken cancellation) =>
        new("Finds hard-coded OAuth client secrets, plain-HTTP token endpoints and scopes that grant everything.")
        {
            ScanCommand.Create(solutions, cancellation),
            FixCommand.Create(solutions, cancellation),
            VerifyCommand.Create(cancellation),
            BaselineCommand.Create(cancellation),
            GateCommand.Create(cancellation),
            MergeCommand.Create(),
            ExplainCommand.Create(),
            RulesCommand.Create(),
            InitCommand.Create(),
            CompletionCommand.Create(),
        };

    // To build all commands and their help takes a good part of a small scan, which needs its own options alone.
    private static Command CommandOf(string[] arguments, ISolutionCommands solutions, CancellationToken cancellation) =>
        arguments.Length > 0 && arguments[0] == ScanCommand.Name && !Array.Exists(arguments, AsksForHelp) ? ScanCommand.Create(solutions, cancellation) : Commands(solutions, cancellation);

    private static bool AsksForHelp(string argument) =>
        argument is "/h" or "/?" || argument.StartsWith("--help", StringComparison.Ordinal) || argument.StartsWith("-h", StringComparison.Ordinal) || argument.StartsWith("-?", StringComparison.Ordinal);

    // One line for one mistake: an unknown option takes its value down with it.
    private static string MostTelling(IReadOnlyList<ParseError> errors) =>
        (errors.FirstOrDefault(error => error.Message.Contains("'-", StringComparison.Ordinal)) ?? errors[^1]).Message;

    /// <summary>One line on the error stream, whatever the message holds.</summary>
    public static void Say(string message)
    {
        var lines = message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Console.Error.WriteLine("secretguard: " + OutputText.Neutralise(string.Join(" ", lines)));
    }

    private static int Fail(string message)
    {
        Say(message);
        return ExitCodes.Failure;
    }
}

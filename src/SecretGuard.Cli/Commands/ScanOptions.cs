using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;

namespace SecretGuard.Cli.Commands;

/// <summary>What <c>secretguard scan</c> can be told.</summary>
internal sealed class ScanOptions
{
    public Argument<string[]> Paths { get; } = new("PATHS")
    {
        Description = "The files and folders to scan; the current folder unless given.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => [],
    };

    public Option<bool> Staged { get; } = new("--staged") { Description = "Scan what the next commit would change, as it is staged." };

    public Option<string?> Since { get; } = new("--since")
    {
        Description = "Scan files that changed since the work tree left a revision.",
        HelpName = "REV",
    };

    public Option<bool> History { get; } = new("--history") { Description = "Scan all commits for secrets; with --since, those that a revision does not have." };

    public Option<bool> Stdin { get; } = new("--stdin") { Description = "Scan what is piped in." };

    public Option<string> StdinPath { get; } = new("--stdin-path")
    {
        Description = "The file that the piped text is judged as.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "stdin",
    };

    public Option<string?> Solution { get; } = new("--solution")
    {
        Description = "Compile a solution or project and judge its C# as its build does; text files are read from its folder.",
        HelpName = "FILE",
    };

    public Option<string> Format { get; } = OptionOf("--format", "How the report is written.", ReportFormats.Text, ReportFormats.All);

    public Option<string?> Output { get; } = new("--output") { Description = "Write the report to a file.", HelpName = "FILE" };

    public Option<string> FailOn { get; } = OptionOf("--fail-on", "The lowest severity with exit code 1.", FailLevels.Default, FailLevels.All);

    public Option<string?> Baseline { get; } = new("--baseline")
    {
        Description = "The accepted findings; secretguard.baseline.json in the root unless given.",
        HelpName = "FILE",
    };

    public Option<string[]> Include { get; } = new("--include") { Description = "Scan only what matches; may be repeated.", HelpName = "GLOB" };

    public Option<string[]> Exclude { get; } = new("--exclude") { Description = "Never scan what matches; may be repeated.", HelpName = "GLOB" };

    public Option<string?> Jobs { get; } = new("--jobs") { Description = "Threads; one for each processor unless given.", HelpName = "N" };

    public Option<bool> NoIgnore { get; } = new("--no-ignore") { Description = "Scan what git ignores as well." };

    public Option<string?> Shard { get; } = new("--shard") { Description = "Scan one of N parts, told by path: 1/4 to 4/4.", HelpName = "I/N" };

    public Option<string?> Today { get; } = DayOption.Of("The day that ages of secrets are judged by");

    public Option<bool> Verbose { get; } = VerboseLog.Option();

    public void AddTo(Command command)
    {
        Paths.Validators.Add(RejectUnknownOptions);
        command.Add(Paths);
        Option[] all = [Staged, Since, History, Stdin, StdinPath, Solution, Format, Output, FailOn, Baseline, Include, Exclude, Jobs, NoIgnore, Shard, Today, Verbose];
        foreach (var option in all) command.Add(option);
    }

    /// <summary>An option that takes one of some words.</summary>
    internal static Option<string> OptionOf(string name, string description, string standard, string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    // What looks like an option and is none of ours would be taken for a path, and its value for the mistake.
    internal static void RejectUnknownOptions(ArgumentResult result)
    {
        var unknown = result.Tokens.Select(token => token.Value).FirstOrDefault(path => path.StartsWith('-') && !Path.Exists(path));
        if (unknown is not null) result.AddError($"There is no option '{unknown}'.");
    }
}

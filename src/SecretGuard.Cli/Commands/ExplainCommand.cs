using System.CommandLine;
using System.Globalization;
using System.IO;
using SecretGuard.Rules;

namespace SecretGuard.Cli.Commands;

/// <summary><c>secretguard explain</c>: the page of a rule, without a network.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("RULE") { Description = "The id of the rule, such as SG1001." };
        id.CompletionSources.Add(_ => RulesCommand.Ids);
        var command = new Command("explain", "Show what a rule finds, why, and what to do.") { id };
        command.SetAction(result => Explain(result.GetValue(id)!));
        return command;
    }

    private static void Explain(string id)
    {
        var rule = RuleCatalog.Find(id.ToUpperInvariant())
            ?? throw new CommandFailure($"There is no rule '{id}'. 'secretguard rules' lists them.");
        StandardOutput.Write(writer => Write(writer, rule));
    }

    private static void Write(TextWriter writer, RuleDescriptor rule)
    {
        writer.Write(EmbeddedText.Read($"rules/{rule.Id}.md").TrimEnd('\n') + "\n\n");
        writer.Write("Severity: " + RulesCommand.SeverityOf(rule) + (rule.FailsBuild ? ", an error behind the gate of a build" : "") + "\n");
        if (rule.Cwe > 0) writer.Write(string.Create(CultureInfo.InvariantCulture, $"Weakness: CWE-{rule.Cwe}\n"));
        writer.Write("Online: " + rule.HelpLink + "\n");
    }
}

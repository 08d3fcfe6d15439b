using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading;
using SecretGuard.Cli.Solutions;
using SecretGuard.Testing;
using Command = System.CommandLine.Command;

namespace SecretGuard.Cli.Tests;

/// <summary>docs/command-line.md, held against the commands: all that there is, and nothing else.</summary>
public sealed class CommandLineDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "command-line.md"));

    // Of other programs, in examples.
    private static readonly string[] Foreign = ["--global"];

    [Fact]
    public void EveryCommand_HasItsSectionWithAllItsOptions()
    {
        foreach (var command in Application.Commands(new SolutionCommands(), CancellationToken.None).Subcommands)
        {
            var section = SectionOf(command.Name);
            foreach (var subcommand in command.Subcommands) Assert.Contains(subcommand.Name, section, StringComparison.Ordinal);
            foreach (var name in OptionsOf(command)) Assert.True(section.Contains("`" + name, StringComparison.Ordinal), $"{command.Name} {name} is not documented.");
        }
    }

    [Fact]
    public void EveryDocumentedOption_Exists()
    {
        var known = OptionsOf(Application.Commands(new SolutionCommands(), CancellationToken.None)).Concat(Foreign).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(known, Regex.Matches(Document, @"(?<![\w-])--[a-z][a-z-]*").Select(match => match.Value).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryDocumentedCommand_Exists()
    {
        var known = Application.Commands(new SolutionCommands(), CancellationToken.None).Subcommands.Select(command => command.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(known, Regex.Matches(Document, "(?<=^secretguard )[a-z]+", RegexOptions.Multiline).Select(match => match.Value).ToHashSet());
    }

    [Fact]
    public void EveryFormatAndLevel_IsDocumented()
    {
        var section = SectionOf("scan");
        foreach (var word in ReportFormats.All.Concat(FailLevels.All)) Assert.Contains("`" + word + "`", section, StringComparison.Ordinal);
    }

    [Fact]
    public void ExitCodes_AreTheDocumentedOnes() => Assert.Equal(
        typeof(ExitCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetRawConstantValue()!.ToString()).Order(),
        Regex.Matches(Document, @"^\| (\d) \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value));

    private static string SectionOf(string command)
    {
        var section = Regex.Match(Document, $@"^## {command}$(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(section.Success, $"docs/command-line.md needs a section '## {command}'.");
        return section.Value;
    }

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Where(option => !option.Hidden && (option.Name != "--help" || command is RootCommand)).Select(option => option.Name)
            .Concat(command.Subcommands.SelectMany(OptionsOf)).Distinct();
}

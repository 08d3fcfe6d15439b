using System;
using System.Collections.Generic;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using SecretGuard.Cli.Solutions;
using SecretGuard.Testing;
using SecretGuard.Testing.Documents;

namespace SecretGuard.Cli.Tests;

/// <summary>The commands in the documents: secretguard's are understood, and those of dotnet and bash name what there is.</summary>
public sealed class DocumentedCommandTests
{
    private static readonly string[] Shells = ["sh", "console"];

    // What may stand where a document names a program or a package.
    private static readonly string[] Packages = ["SecretGuard", "SecretGuard.Tool"];

    private static readonly (string Place, string Text)[] Commands =
        [.. MarkdownPage.All.SelectMany(page => page.Blocks).Where(block => Shells.Contains(block.Language)).SelectMany(CommandsIn)];

    [Fact]
    public void Commands_AreUnderstood() =>
        Problems.AssertNone(Commands.SelectMany(command => ProblemsOf(command.Text).Select(problem => $"{command.Place}: {command.Text}: {problem}")));

    [Fact]
    public void Commands_AreFound()
    {
        var programs = Commands.Select(command => command.Text.Split(' ')[0]).ToLookup(word => word);
        Assert.True(programs["secretguard"].Count() > 10 && programs["dotnet"].Count() > 10 && programs["bash"].Any());
    }

    private static IEnumerable<string> ProblemsOf(string command)
    {
        var words = CommandLineParser.SplitCommandLine(command).ToArray();
        return words[0] switch
        {
            "secretguard" => CommandLineParser.Parse(Application.Commands(new SolutionCommands(), CancellationToken.None), words[1..]).Errors.Select(error => error.Message),
            "dotnet" => ProblemsOfDotnet(words[1..]),
            _ => Missing(words.Skip(1).Take(1)),
        };
    }

    private static IEnumerable<string> ProblemsOfDotnet(string[] words) => (words[0], words.ElementAtOrDefault(1)) switch
    {
        ("add" or "tool", _) => words.Where(word => word.StartsWith("SecretGuard", StringComparison.Ordinal)).Except(Packages).Select(word => $"no package {word}"),
        ("build" or "test" or "run" or "pack", _) => Missing(words.Skip(1).Where(word => !word.StartsWith('-')).Where(word => word.Contains('/', StringComparison.Ordinal) || word.EndsWith(".sln", StringComparison.Ordinal)).Take(1))
            .Concat(words.Where(word => word.StartsWith("-p:SecretGuard", StringComparison.Ordinal)).Select(word => word[3..].Split('=')[0]).Where(name => !IsProperty(name))),
        ("format", "analyzers") or ("user-secrets", "set" or "clear" or "init") or ("restore", _) or ("sln", _) => [],
        _ => ["nobody checks this command"],
    };

    private static bool IsProperty(string name) =>
        File.ReadAllText(Repository.PathOf("src", "SecretGuard.Build", "build", "SecretGuard.targets")).Contains($"$({name})", StringComparison.Ordinal);

    private static IEnumerable<string> Missing(IEnumerable<string> paths) => paths.Where(path => !Path.Exists(Repository.PathOf(path))).Select(path => $"{path} is not there");

    // Behind a prompt, without comments, redirections and other programs of the line.
    private static IEnumerable<(string, string)> CommandsIn(MarkdownBlock block)
    {
        foreach (var line in block.Text.Split('\n'))
        {
            if (block.Language == "console" && !line.StartsWith("$ ", StringComparison.Ordinal)) continue;
            var written = Regex.Replace(line.TrimStart('$', ' '), @"\s+#.*$|\s+[<>]\s.*$", string.Empty).Trim();
            foreach (var command in Regex.Split(written, @" && | \| "))
                if (Regex.IsMatch(command, "^(?:[A-Z_]+=\\S+ )?(secretguard|dotnet|bash) ")) yield return (block.Place, Regex.Replace(command, "^[A-Z_]+=\\S+ ", string.Empty));
        }
    }
}

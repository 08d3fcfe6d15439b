using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SecretGuard.Testing;

namespace SecretGuard.Core.Tests;

/// <summary>The picture in docs/architecture.md, held against the code.</summary>
public class ArchitectureTests
{
    private static readonly string[] Stages = { "Knowledge", "Text", "Candidates", "Classification", "Policy", "Rules", "Findings" };

    private static readonly Dictionary<string, string[]> Edges = new()
    {
        ["SecretGuard.Core"] = Array.Empty<string>(),
        ["SecretGuard.Analyzers"] = new[] { "SecretGuard.Core" },
        ["SecretGuard.CodeFixes"] = new[] { "SecretGuard.Analyzers" },
        ["SecretGuard.Scanning"] = new[] { "SecretGuard.Core" },
        ["SecretGuard.Build"] = new[] { "SecretGuard.Scanning" },
        ["SecretGuard.Evaluation"] = Array.Empty<string>(),
        ["SecretGuard.Cli"] = new[] { "SecretGuard.Scanning", "SecretGuard.Analyzers", "SecretGuard.CodeFixes", "SecretGuard.Evaluation" },
        ["SecretGuard.Package"] = new[] { "SecretGuard.Core", "SecretGuard.Analyzers", "SecretGuard.CodeFixes", "SecretGuard.Scanning", "SecretGuard.Build" },
    };

    [Fact]
    public void Projects_ReferenceOnlyWhatThePictureAllows()
    {
        foreach (var project in Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            var name = Path.GetFileNameWithoutExtension(project);
            Assert.True(Edges.ContainsKey(name), $"Add {name} to the picture in docs/architecture.md and to this test.");
            foreach (Match reference in Regex.Matches(File.ReadAllText(project), "<ProjectReference Include=\"[^\"]*?([A-Za-z.]+)\\.csproj\""))
                Assert.True(Edges[name].Contains(reference.Groups[1].Value), $"{name} must not reference {reference.Groups[1].Value}");
        }
    }

    [Fact]
    public void CoreStages_UseOnlyEarlierStages()
    {
        var core = Path.Combine(Repository.Root, "src", "SecretGuard.Core");
        foreach (var folder in Directory.GetDirectories(core).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")))
            Assert.True(Stages.Contains(folder), $"Give the stage {folder} its place in the order.");

        for (var i = 0; i < Stages.Length; i++)
        {
            var later = Stages.Skip(i + 1).ToArray();
            foreach (var file in Directory.GetFiles(Path.Combine(core, Stages[i]), "*.cs", SearchOption.AllDirectories))
            foreach (Match use in Regex.Matches(File.ReadAllText(file), @"^using SecretGuard\.(\w+);", RegexOptions.Multiline))
                Assert.False(later.Contains(use.Groups[1].Value), $"{Path.GetFileName(file)} in {Stages[i]} uses the later stage {use.Groups[1].Value}");
        }
    }

    [Theory]
    [InlineData("SecretGuard.Core")]
    [InlineData("SecretGuard.Analyzers")]
    public void Analysis_TouchesNoFileNetworkProcessOrClock(string project)
    {
        var forbidden = new Regex(@"\b(File|Directory|FileStream|Process|HttpClient|Socket|DateTime(Offset)?\.(Utc)?Now|Environment\.(GetEnvironmentVariable|CurrentDirectory)|Stopwatch)\b(?=[\.\(])");
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories))
        {
            if (file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)) continue;
            var code = string.Join("\n", File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)).Select(WithoutStrings));
            Assert.False(forbidden.IsMatch(code), $"{Path.GetFileName(file)}: {forbidden.Match(code).Value}");
        }
    }

    private static string WithoutStrings(string line) => Regex.Replace(line, "\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"");
}

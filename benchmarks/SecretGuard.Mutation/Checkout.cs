using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Testing;

namespace SecretGuard.Mutation;

/// <summary>A clone of the repository, whose conditions have switches.</summary>
internal sealed class Checkout(string folder, bool ofTexts)
{
    private const string Project = "benchmarks/SecretGuard.Mutation/SecretGuard.Mutation.csproj";

    /// <summary>The program that runs the tests, built with the switches.</summary>
    public string Program => Path.Combine(folder, "benchmarks/SecretGuard.Mutation/bin/Release/net10.0/SecretGuard.Mutation.dll");

    /// <summary>The assemblies whose tests may meet a switch: those of Core know nothing of the analyzers.</summary>
    public IReadOnlyList<string> Tests { get; private set; } = [];

    /// <summary>Writes and builds the switches of the given folders; a switch that does not compile is left out.</summary>
    public async Task<IReadOnlyList<Mutant>> BuildAsync(IReadOnlyList<string> sources)
    {
        Tests = sources.All(source => source.StartsWith("src/SecretGuard.Analyzers", StringComparison.Ordinal)) ? ["SecretGuard.Analyzers.Tests"] : ["SecretGuard.Core.Tests", "SecretGuard.Analyzers.Tests"];
        await RunAsync("git", "clone", "--quiet", Repository.Root, folder);
        File.Copy(Repository.PathOf("benchmarks", "SecretGuard.Mutation", "MutantSwitch.txt"), Path.Combine(folder, "src/SecretGuard.Core/MutantSwitch.cs"));

        var files = sources
            .SelectMany(source => Directory.EnumerateFiles(Path.Combine(folder, source), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && Path.GetFileName(file) != "MutantSwitch.cs")
            .OrderBy(file => file, StringComparer.Ordinal).ToDictionary(file => file, File.ReadAllText);
        var refused = new HashSet<string>();
        while (true)
        {
            var mutants = Write(files, refused);
            var output = await RunAsync("dotnet", "build", Path.Combine(folder, Project), "-c", "Release", "-v", "q", "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false", "-p:NuGetAudit=false");
            var errors = Regex.Matches(output, @"^\s*(?<file>/[^(\n]+)\((?<line>\d+),\d+\): error", RegexOptions.Multiline)
                .Select(match => (File: Path.GetRelativePath(folder, match.Groups["file"].Value), Line: int.Parse(match.Groups["line"].Value))).Distinct().ToList();
            if (errors.Count == 0) return File.Exists(Program) ? mutants : throw new InvalidOperationException(output);

            var count = refused.Count;
            foreach (var (file, line) in errors) Refuse(mutants.Where(mutant => mutant.Path == file).ToList(), line, refused);
            if (refused.Count == count) throw new InvalidOperationException(output);
        }
    }

    private static void Refuse(IReadOnlyList<Mutant> ofFile, int line, HashSet<string> refused)
    {
        var there = ofFile.Where(mutant => mutant.Line == line).ToList();
        // A variable that is not assigned any more is reported at its use; its switch stands above.
        if (there.All(mutant => refused.Contains(mutant.ToString())))
            there = ofFile.Where(mutant => mutant.Line < line && !refused.Contains(mutant.ToString())).OrderBy(mutant => mutant.Line).TakeLast(1).ToList();
        foreach (var mutant in there) refused.Add(mutant.ToString());
    }

    private List<Mutant> Write(Dictionary<string, string> files, HashSet<string> refused)
    {
        var mutants = new List<Mutant>();
        foreach (var (file, text) in files)
        {
            var source = SourceText.From(text);
            var root = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
            var writer = new MutantWriter(Path.GetRelativePath(folder, file), source, root, refused, mutants.Count, ofTexts);
            File.WriteAllText(file, writer.Write());
            mutants.AddRange(writer.Mutants);
        }

        return mutants;
    }

    private static async Task<string> RunAsync(string program, params string[] arguments) =>
        (await Command.RunAsync(Path.GetTempPath(), program, new Dictionary<string, string>(), arguments)).Text;
}

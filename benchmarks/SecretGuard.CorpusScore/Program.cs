using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using SecretGuard.Analyzers;
using SecretGuard.Findings;
using SecretGuard.Policy;

namespace SecretGuard.CorpusScore;

/// <summary>
/// Scores analyzers, and commands whose SARIF reports are named as <c>NAME=FILE</c>, on the public corpus, and prints Markdown tables.
/// </summary>
internal static class Program
{
    private static readonly Dictionary<string, string> Places =
        typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(data => data.Key != "RepositoryUrl").ToDictionary(data => data.Key, data => data.Value!);

    // What a team would add for OAuth.
    private const string SecretWords = "password,passwd,pwd,passphrase,client_secret,clientsecret,client secret,secret,token,api_key,apikey";

    // Whatever an analyzer cannot do with a compilation that its own tools did not make.
    private static readonly ConcurrentBag<string> Failed = [];

    private static string Corpus => Places["Corpus"];

    private static async Task<int> Main(string[] arguments)
    {
        var reports = arguments.Select(argument => argument.Split('=', 2)).ToList();
        var code = CorpusTable.Read(Corpus, isCode: true);
        var scores = new List<Score> { new("SecretGuard", code, await FoundByAsync([new CredentialFlowAnalyzer()])) };
        foreach (var (tool, folder) in Places.Where(place => place.Key != "Corpus").OrderBy(place => place.Key, StringComparer.Ordinal))
        {
            var analyzers = PeerAnalyzers.Load(folder);
            scores.Add(new(tool, code, await FoundByAsync(analyzers)));
            if (tool.StartsWith("Sonar", StringComparison.Ordinal)) scores.Add(new(tool + ", our words", code, await FoundByAsync(analyzers, SecretWords)));
        }

        scores.AddRange(reports.Select(report => new Score(report[0], code, SarifFindings.Read(report[1]).Where(place => IsCode(place.File)))));
        Print("C#", scores, code);

        var text = CorpusTable.Read(Corpus, isCode: false);
        Print("Other formats", [new("SecretGuard", text, FoundInText()), .. reports.Select(report => new Score(report[0], text, SarifFindings.Read(report[1]).Where(place => !IsCode(place.File))))], text);
        foreach (var problem in Failed.GroupBy(problem => problem)) Console.Error.WriteLine($"{problem.Count()} times {problem.Key}");
        return 0;
    }

    private static void Print(string title, IReadOnlyList<Score> scores, CorpusTable table)
    {
        Console.WriteLine($"## {title}\n\n| tool | found | near misses reported | unmarked lines reported |\n|---|---|---|---|");
        foreach (var score in scores) Console.WriteLine(score.Row);
        Console.WriteLine($"\n| category | lines | {string.Join(" | ", scores.Select(score => score.Tool))} |\n|---|---|{string.Concat(scores.Select(_ => "---|"))}");
        foreach (var category in table.Expected.OrderBy(category => category.Key, StringComparer.Ordinal))
            Console.WriteLine($"| {category.Key} | {category.Distinct().Count()} | {string.Join(" | ", scores.Select(score => score.In(category.Key)))} |");
        Console.WriteLine();
    }

    private static async Task<IEnumerable<(string File, int Line)>> FoundByAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, string words = "")
    {
        var isOurs = analyzers.Any(analyzer => analyzer is CredentialFlowAnalyzer);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions(isOurs ? [] : PeerAnalyzers.SonarFiles(words)), (problem, analyzer, _) => Failed.Add($"{analyzer}: {problem.GetType().Name}"), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await Compile().WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync();
        return found.Where(diagnostic => diagnostic.Location.SourceTree is not null && (isOurs || PeerAnalyzers.IsAsked(diagnostic.Descriptor)))
            .Select(diagnostic => (diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1));
    }

    private static IEnumerable<(string File, int Line)> FoundInText() => Files().Where(file => !IsCode(file)).SelectMany(file =>
        TextScanner.Scan(new Text.TextDocument(file["cases/Text/".Length..], File.ReadAllText(Path.Combine(Corpus, file))), ScanSettings.Default).Select(finding => (file, finding.Start.Line)));

    private static CSharpCompilation Compile() => CSharpCompilation.Create(
        "Corpus",
        Files().Where(IsCode).Append("Shared.cs").Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Corpus, file)), new CSharpParseOptions(LanguageVersion.Latest), file)),
        ReferenceAssemblies.Net.AspNet100.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: PeerAnalyzers.AllOn));

    private static IEnumerable<string> Files() => Directory.GetFiles(Path.Combine(Corpus, "cases"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Corpus, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static bool IsCode(string file) => file.EndsWith(".cs", StringComparison.Ordinal);
}

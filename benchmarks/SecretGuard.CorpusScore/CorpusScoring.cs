using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using SecretGuard.Analyzers;
using SecretGuard.Findings;
using SecretGuard.Policy;

namespace SecretGuard.CorpusScore;

/// <summary>Scores analyzers, and commands by their reports, on the public corpus.</summary>
/// <param name="reports">Of commands that have scanned the corpus: name and report.</param>
internal sealed class CorpusScoring(IReadOnlyList<(string Tool, string Report)> reports)
{
    private const string Own = "SecretGuard";

    // What a team would add for OAuth.
    private const string SecretWords = "password,passwd,pwd,passphrase,client_secret,clientsecret,client secret,secret,token,api_key,apikey";

    // SonarAnalyzer now and then misses a line that it finds in another run: all runs count.
    private const int Runs = 3;

    private readonly ConcurrentBag<string> _failed = [];

    /// <summary>Whatever an analyzer could not do with a compilation that its own tools did not make.</summary>
    public IEnumerable<string> Failures => _failed.GroupBy(problem => problem).Select(problem => $"{problem.Count()} times {problem.Key}");

    /// <summary>Markdown.</summary>
    public async Task<string> TablesAsync()
    {
        var code = CorpusTable.Read(Peers.Corpus, isCode: true);
        var text = CorpusTable.Read(Peers.Corpus, isCode: false);
        return ScoreTable.Of("C#", await ScoresInCodeAsync(code), code) + "\n"
            + ScoreTable.Of("Other formats", [new(Own, text, FoundInText()), .. ScoresOfReports(text, isCode: false)], text);
    }

    private async Task<IReadOnlyList<Score>> ScoresInCodeAsync(CorpusTable code)
    {
        var scores = new List<Score> { new(Own, code, await FoundByAsync([new CredentialFlowAnalyzer()])) };
        foreach (var (tool, folder) in Peers.Analyzers)
        {
            var analyzers = PeerAnalyzers.Load(folder, PeerAnalyzers.IsAsked);
            scores.Add(new(tool, code, await FoundInRunsAsync(analyzers, words: "")));
            if (tool.StartsWith("Sonar", StringComparison.Ordinal)) scores.Add(new(tool + ", our words", code, await FoundInRunsAsync(analyzers, SecretWords)));
        }

        return [.. scores, .. ScoresOfReports(code, isCode: true)];
    }

    private IEnumerable<Score> ScoresOfReports(CorpusTable table, bool isCode) =>
        reports.Select(report => new Score(report.Tool, table, ReportedPlaces.Read(report.Report).Where(place => IsCode(place.File) == isCode)));

    private async Task<IEnumerable<(string File, int Line)>> FoundInRunsAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, string words)
    {
        var found = new HashSet<(string File, int Line)>();
        for (var run = 0; run < Runs; run++) found.UnionWith(await FoundByAsync(analyzers, words));
        return found;
    }

    private async Task<IEnumerable<(string File, int Line)>> FoundByAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, string words = "")
    {
        var isOurs = analyzers.Any(analyzer => analyzer is CredentialFlowAnalyzer);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions(isOurs ? [] : PeerAnalyzers.SonarFiles(words)), (problem, analyzer, _) => _failed.Add($"{analyzer}: {problem.GetType().Name}"), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await Compile().WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync();
        return found.Where(diagnostic => diagnostic.Location.SourceTree is not null && (isOurs || PeerAnalyzers.IsAsked(diagnostic.Descriptor)))
            .Select(diagnostic => (diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1));
    }

    private static IEnumerable<(string File, int Line)> FoundInText() => Files().Where(file => !IsCode(file)).SelectMany(file =>
        TextScanner.Scan(new Text.TextDocument(file["cases/Text/".Length..], File.ReadAllText(Path.Combine(Peers.Corpus, file))), ScanSettings.Default).Select(finding => (file, finding.Start.Line)));

    private static CSharpCompilation Compile() => CSharpCompilation.Create(
        "Corpus",
        Files().Where(IsCode).Append("Shared.cs").Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Peers.Corpus, file)), new CSharpParseOptions(LanguageVersion.Latest), file)),
        ReferenceAssemblies.Net.AspNet100.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: PeerAnalyzers.AllOn));

    private static IEnumerable<string> Files() => Directory.GetFiles(Path.Combine(Peers.Corpus, "cases"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Peers.Corpus, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static bool IsCode(string file) => file.EndsWith(".cs", StringComparison.Ordinal);
}

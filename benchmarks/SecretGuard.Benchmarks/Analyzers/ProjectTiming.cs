using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.FixStress;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>The smallest times over one project, all on one thread: other programs and collections of garbage only ever add.</summary>
internal sealed class ProjectTiming(CorpusProject project)
{
    private readonly Dictionary<string, TimeSpan> _times = [];

    /// <summary>Parsing, and binding of every member.</summary>
    public TimeSpan Compiler { get; private set; } = TimeSpan.MaxValue;

    public int Files { get; private set; }

    public TimeSpan Of(AnalyzerSet set) => _times[set.Name];

    /// <summary>Measures once.</summary>
    public async Task MeasureAsync(IEnumerable<AnalyzerSet> sets)
    {
        var loaded = project.Load();
        var texts = await Task.WhenAll(loaded.Documents.Select(async document => (document.FilePath!, await document.GetTextAsync())));
        var compilation = Compile(loaded, texts);
        // Beside them stand the usings that the SDK would write.
        Files = texts.Length - 1;
        // Each in a compilation of its own: who came second would find symbols that the first has bound.
        foreach (var set in sets)
        {
            var time = await TimeAsync(set, compilation.Clone());
            if (!_times.TryGetValue(set.Name, out var known) || time < known) _times[set.Name] = time;
        }
    }

    private CSharpCompilation Compile(Project loaded, (string Path, SourceText Text)[] texts)
    {
        var parsing = (CSharpParseOptions)loaded.ParseOptions!;
        var options = ((CSharpCompilationOptions)loaded.CompilationOptions!).WithConcurrentBuild(false);
        var watch = Stopwatch.StartNew();
        var trees = texts.Select(text => CSharpSyntaxTree.ParseText(text.Text, parsing, text.Path)).ToList();
        var compilation = CSharpCompilation.Create(loaded.AssemblyName, trees, loaded.MetadataReferences, options);
        _ = compilation.GetDiagnostics();
        if (watch.Elapsed < Compiler) Compiler = watch.Elapsed;
        return compilation;
    }

    // What Roslyn itself counts for the analyzers: the driver around them is not theirs.
    private static async Task<TimeSpan> TimeAsync(AnalyzerSet set, CSharpCompilation compilation)
    {
        var configured = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(set.Severities));
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions(set.Files), Ignore, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var result = await configured.WithAnalyzers(set.Analyzers, options).GetAnalysisResultAsync(default);
        return result.AnalyzerTelemetryInfo.Values.Aggregate(TimeSpan.Zero, (sum, one) => sum + one.ExecutionTime);
    }

    // Some cannot do with a compilation that their own tools did not make; they are timed until then.
    private static void Ignore(Exception problem, DiagnosticAnalyzer analyzer, Diagnostic report)
    {
    }
}

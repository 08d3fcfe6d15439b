using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>What analyzers cost in a compilation that has bound everything already.</summary>
internal static class AnalyzerCost
{
    /// <summary>What Roslyn itself counts for the analyzers, on all threads together: the driver around them is not theirs.</summary>
    public static async Task<TimeSpan> ExecutionAsync(AnalyzerSet set, CSharpCompilation compilation, bool isConcurrent)
    {
        var result = await RunAsync(set, compilation, isConcurrent);
        return result.AnalyzerTelemetryInfo.Values.Aggregate(TimeSpan.Zero, (sum, one) => sum + one.ExecutionTime);
    }

    /// <summary>The processor time of the whole process meanwhile, on one thread: with the driver and collections of garbage.</summary>
    public static async Task<TimeSpan> ProcessorAsync(AnalyzerSet set, CSharpCompilation compilation)
    {
        var before = Environment.CpuUsage.TotalTime;
        _ = await RunAsync(set, compilation, isConcurrent: false);
        return Environment.CpuUsage.TotalTime - before;
    }

    // Each in a compilation of its own: who came second would find symbols that the first has bound.
    private static Task<AnalysisResult> RunAsync(AnalyzerSet set, CSharpCompilation compilation, bool isConcurrent)
    {
        var configured = compilation.Clone().WithOptions(compilation.Options.WithSpecificDiagnosticOptions(set.Severities));
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions(set.Files), Ignore, isConcurrent, logAnalyzerExecutionTime: true);
        return configured.WithAnalyzers(set.Analyzers, options).GetAnalysisResultAsync(default);
    }

    // Some cannot do with a compilation that their own tools did not make; they are timed until then.
    private static void Ignore(Exception problem, DiagnosticAnalyzer analyzer, Diagnostic report)
    {
    }
}

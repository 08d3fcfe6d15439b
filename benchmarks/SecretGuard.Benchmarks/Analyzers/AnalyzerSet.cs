using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Benchmarks.Analyzers;

/// <summary>Analyzers as somebody uses them.</summary>
/// <param name="Name">With the version.</param>
/// <param name="Analyzers">All of them.</param>
/// <param name="Severities">Of their rules, where it is not their default.</param>
/// <param name="Files">What they ask for beside the code.</param>
internal sealed record AnalyzerSet(
    string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, IReadOnlyDictionary<string, ReportDiagnostic> Severities, ImmutableArray<AdditionalText> Files)
{
    /// <summary>Both in one run.</summary>
    public AnalyzerSet With(AnalyzerSet other) =>
        new($"{Name} with {other.Name}", [.. Analyzers, .. other.Analyzers], Severities.Concat(other.Severities).ToDictionary(), [.. Files, .. other.Files]);
}

using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Findings;

namespace SecretGuard.Analyzers.Reporting;

/// <summary>The team's list of suppressions among the additional files.</summary>
internal static class SuppressionFiles
{
    /// <summary>Reads a list once for as long as its text stays the same.</summary>
    public static readonly SourceTextValueProvider<SuppressionList> Parsed = new(text => SuppressionList.Read(text.ToString()));

    /// <summary>The text of the list in the root; null when there is none.</summary>
    public static SourceText? TextIn(AnalyzerOptions options, AnalysisSettings settings, CancellationToken cancellation) =>
        options.AdditionalFiles.FirstOrDefault(file => settings.PathOf(file.Path) == SuppressionList.FileName)?.GetText(cancellation);
}

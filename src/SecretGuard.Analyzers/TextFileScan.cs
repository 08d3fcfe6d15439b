using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Analyzers.Reporting;
using SecretGuard.Findings;
using SecretGuard.Text;

namespace SecretGuard.Analyzers;

/// <summary>
/// Sends the additional files of a compilation through the engine that build and command line ask as well, so that the IDE shows while
/// typing what they will say.
/// </summary>
internal static class TextFileScan
{
    /// <summary>Longer texts are the build's matter, which says that it skipped them. In characters.</summary>
    private const int MaxLength = 16 * 1024 * 1024;

    public static void Analyze(AdditionalFileAnalysisContext context, AnalysisSettings settings, SuppressionList list)
    {
        if (BaselineFiles.IsBaseline(context.AdditionalFile) || Knowledge.UserTables.IsTable(context.AdditionalFile.Path)) return;
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { Length: > 0 and <= MaxLength } text) return;
        foreach (var diagnostic in Of(context.AdditionalFile, text, settings, list)) context.ReportDiagnostic(diagnostic);
    }

    private static IEnumerable<Diagnostic> Of(AdditionalText file, SourceText text, AnalysisSettings settings, SuppressionList list) =>
        TextScanner.Scan(new TextDocument(settings.PathOf(file.Path), text.ToString()), settings.For(file), list)
            .Concat(settings.PathOf(file.Path) == SuppressionList.FileName ? list.Problems : Enumerable.Empty<Finding>())
            .Where(finding => finding.Suppression is null)
            .Where(finding => finding.Rule.IsAboutTool || !settings.Baseline.Covers(finding.Fingerprint))
            .Select(finding => ToDiagnostic(file, text, finding));

    private static Diagnostic ToDiagnostic(AdditionalText file, SourceText text, Finding finding)
    {
        var span = new TextSpan(finding.Range.Start, finding.Range.Length);
        return ToDiagnostic(Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)), finding);
    }

    public static Diagnostic ToDiagnostic(Location location, Finding finding) =>
        Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            location,
            Descriptors.SeverityOf(finding.Severity),
            additionalLocations: null,
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Fingerprint, finding.Fingerprint),
            finding.Message);
}

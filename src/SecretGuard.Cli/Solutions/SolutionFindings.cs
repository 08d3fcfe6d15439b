using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers;
using SecretGuard.Analyzers.Reporting;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;
using Suppression = SecretGuard.Findings.Suppression;

namespace SecretGuard.Cli.Solutions;

/// <summary>What the analyzers say about the C# of a solution: the same as in its build.</summary>
internal sealed class SolutionFindings
{
    private readonly string _root;
    private readonly CompiledSuppressions _suppressions;

    /// <param name="root">Absolute path that paths in findings are relative to.</param>
    /// <param name="today">The day that ends of suppressions are judged by.</param>
    public SolutionFindings(string root, DateTime today)
    {
        _root = root;
        _suppressions = new CompiledSuppressions(today);
    }

    /// <summary>The sources that were compiled, as findings call them.</summary>
    public IReadOnlyCollection<string> Sources { get; private set; } = [];

    /// <exception cref="CommandFailure">The solution cannot be opened.</exception>
    public async Task<IReadOnlyList<Finding>> OfAsync(SolutionFile file, CancellationToken cancellation)
    {
        using var opened = await OpenedSolution.OpenAsync(file, cancellation);
        await opened.WarnAsync(cancellation);
        var projects = opened.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp).OrderBy(project => project.FilePath, StringComparer.Ordinal).ToList();
        Sources = projects.SelectMany(project => project.Documents).Select(document => document.FilePath).OfType<string>().Select(PathOf).ToHashSet(StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (var project in projects) findings.AddRange(await OfAsync(project, cancellation));
        // A project for several frameworks says everything once for each.
        return findings.DistinctBy(finding => (finding.Path, finding.Range.Start, finding.Range.Length, finding.Rule.Id)).ToList();
    }

    private async Task<IEnumerable<Finding>> OfAsync(Project project, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation) is not { } compilation) return [];
        var options = new AnalyzerOptions(project.AnalyzerOptions.AdditionalFiles, new BuildOptions(project.AnalyzerOptions.AnalyzerConfigOptionsProvider, _root));
        var reporting = new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var found = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new CredentialFlowAnalyzer()), reporting).GetAnalyzerDiagnosticsAsync(cancellation);
        return found.Where(diagnostic => diagnostic is { Severity: not DiagnosticSeverity.Hidden, Location.SourceTree: not null }).Select(diagnostic => ToFinding(diagnostic, _suppressions.Of(diagnostic, compilation, options.AnalyzerConfigOptionsProvider))).OfType<Finding>();
    }

    private Finding? ToFinding(Diagnostic diagnostic, Suppression? suppression)
    {
        if (RuleCatalog.All.FirstOrDefault(rule => rule.Id == diagnostic.Id) is not { } rule) return null;
        var (span, lines) = (diagnostic.Location.SourceSpan, diagnostic.Location.GetLineSpan());
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Fingerprint, out var fingerprint);
        return new Finding(rule, PathOf(diagnostic.Location.SourceTree!.FilePath), new TextRange(span.Start, span.Length), SeverityOf(diagnostic.Severity), diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), fingerprint ?? string.Empty)
        {
            Start = new TextPosition(lines.StartLinePosition.Line + 1, lines.StartLinePosition.Character + 1),
            End = new TextPosition(lines.EndLinePosition.Line + 1, lines.EndLinePosition.Character + 1),
            Suppression = suppression,
        };
    }

    private string PathOf(string file) => Path.GetRelativePath(_root, file).Replace('\\', '/');

    private static Severity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}

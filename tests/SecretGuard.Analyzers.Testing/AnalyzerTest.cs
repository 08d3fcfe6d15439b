using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Runs analyzers over a project and compares what they report with what the markup asks for.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>The one source of a test that needs no more.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    public SolutionState TestState { get; } = new();

    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Net.Net100;

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    public List<string> DisabledDiagnostics { get; } = new();

    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = new();

    protected TVerifier Verifier { get; } = new();

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (TestState.Sources.Count == 0) Verifier.Fail("The test has no source.");
        await RunImplAsync(cancellationToken).ConfigureAwait(false);
    }

    protected virtual Task RunImplAsync(CancellationToken cancellationToken) => VerifyDiagnosticsAsync(TestState, "the test state", cancellationToken);

    protected async Task<Project> VerifyDiagnosticsAsync(SolutionState state, string what, CancellationToken cancellationToken)
    {
        var (project, expected) = CreateProject(state);
        Compare(await DiagnosticsOfAsync(project, cancellationToken).ConfigureAwait(false), expected, what);
        return project;
    }

    protected (Project Project, IReadOnlyList<DiagnosticResult> Expected) CreateProject(SolutionState state)
    {
        var (project, expected) = TestProject.Create(state, ReferenceAssemblies);
        var solution = SolutionTransforms.Aggregate(project.Solution, (current, transform) => transform(current, project.Id));
        return (solution.GetProject(project.Id)!, expected);
    }

    /// <summary>What the analyzers and, as far as asked for, the compiler report, in the order of their places.</summary>
    protected async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var reported = await compilation.WithAnalyzers([.. GetDiagnosticAnalyzers()], options).GetAnalyzerDiagnosticsAsync(cancellationToken)
            .ConfigureAwait(false);
        return [.. compilation.GetDiagnostics(cancellationToken).Where(IsAsked).Concat(reported)
            .Where(diagnostic => !DisabledDiagnostics.Contains(diagnostic.Id))
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    protected void Compare(ImmutableArray<Diagnostic> actual, IReadOnlyList<DiagnosticResult> expected, string what)
    {
        var unexpected = actual.ToList();
        var missing = new List<DiagnosticResult>();
        // The most demanding expectation chooses first, or "any diagnostic here" would take what another one needs.
        foreach (var wanted in expected.OrderByDescending(result => result.Id.Length + (result.Message?.Length ?? 0)))
        {
            var found = unexpected.FindIndex(wanted.Matches);
            if (found < 0) missing.Add(wanted);
            else unexpected.RemoveAt(found);
        }

        if (missing.Count + unexpected.Count == 0) return;
        Verifier.Fail($"The diagnostics of {what} differ.{Environment.NewLine}"
            + string.Concat(missing.Select(result => $"  missing: {result}{Environment.NewLine}"))
            + string.Concat(unexpected.Select(diagnostic => $"  unexpected: {diagnostic} {diagnostic.Location.SourceSpan}{Environment.NewLine}")));
    }

    private bool IsAsked(Diagnostic diagnostic) => CompilerDiagnostics switch
    {
        CompilerDiagnostics.None => false,
        CompilerDiagnostics.Errors => diagnostic.Severity == DiagnosticSeverity.Error,
        _ => diagnostic.Severity >= DiagnosticSeverity.Warning,
    };
}

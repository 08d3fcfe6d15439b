using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Applies a fix to one diagnostic after the other, then by Fix All, and compares the sources, what is still reported and what no
/// longer compiles.
/// </summary>
public abstract class CodeFixTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    private const int MaxIterations = 100;

    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>Without sources of its own it has those of the test state.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>The result of Fix All where it differs from the fixes one by one.</summary>
    public SolutionState BatchFixedState { get; } = new();

    /// <summary>Which of the actions offered for a diagnostic is taken.</summary>
    public int? CodeActionIndex { get; set; }

    public string? CodeActionEquivalenceKey { get; set; }

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>How many fixes one by one lead to the result; null when it does not matter.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How many rounds of Fix All lead to the result; null when it does not matter.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        var original = await VerifyDiagnosticsAsync(TestState, "the test state", cancellationToken).ConfigureAwait(false);
        var fixedState = FixedState.WithInherited(TestState);
        await VerifyFixAsync(original, fixedState, "the fixes one by one", NumberOfIncrementalIterations, OneByOneAsync, cancellationToken).ConfigureAwait(false);

        var batchState = BatchFixedState.Sources.Count > 0 ? BatchFixedState.WithInherited(fixedState) : fixedState;
        foreach (var scope in Scopes())
            await VerifyFixAsync(original, batchState, $"Fix All in {scope}", NumberOfFixAllIterations,
                (project, cancellation) => new FixAllRound<TVerifier>(this, scope).ApplyAsync(project, cancellation), cancellationToken).ConfigureAwait(false);
    }

    internal CodeFixProvider? ProviderOf(Diagnostic diagnostic) =>
        GetCodeFixProviders().FirstOrDefault(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id));

    internal Task<ImmutableArray<Diagnostic>> ReportedAsync(Project project, CancellationToken cancellationToken) =>
        DiagnosticsOfAsync(project, cancellationToken);

    internal OfferedFix? Choose(IReadOnlyList<OfferedFix> offered)
    {
        if (CodeActionEquivalenceKey is { } key) return offered.FirstOrDefault(fix => fix.Action.EquivalenceKey == key);
        return offered.ElementAtOrDefault(CodeActionIndex ?? 0);
    }

    internal async Task<OfferedFix?> FirstFixAsync(Project project, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in await DiagnosticsOfAsync(project, cancellationToken).ConfigureAwait(false))
        {
            if (diagnostic.Location.SourceTree is not { } tree || ProviderOf(diagnostic) is not { } provider) continue;
            var document = project.Solution.GetDocument(tree);
            if (document is null) continue;
            var offered = await OfferedFix.AllAsync(provider, document, diagnostic, cancellationToken).ConfigureAwait(false);
            if (Choose(offered) is { } fix) return fix;
        }

        return null;
    }

    private async Task<Project?> OneByOneAsync(Project project, CancellationToken cancellationToken) =>
        await FirstFixAsync(project, cancellationToken).ConfigureAwait(false) is { } fix
            ? (await fix.ApplyAsync(cancellationToken).ConfigureAwait(false)).GetProject(project.Id)
            : null;

    private async Task VerifyFixAsync(
        Project original,
        SolutionState wanted,
        string what,
        int? wantedIterations,
        Func<Project, CancellationToken, Task<Project?>> round,
        CancellationToken cancellationToken)
    {
        var (project, iterations) = await RepeatAsync(original, what, round, cancellationToken).ConfigureAwait(false);
        if (wantedIterations is { } number && number != iterations) Verifier.Fail($"{what}: {iterations} iterations instead of {number}.");
        var (expectedProject, expected) = CreateProject(wanted);
        await CompareSourcesAsync(project, expectedProject, what, cancellationToken).ConfigureAwait(false);
        Compare(await DiagnosticsOfAsync(project, cancellationToken).ConfigureAwait(false), expected, $"the result of {what}");
    }

    private async Task<(Project Project, int Iterations)> RepeatAsync(
        Project project, string what, Func<Project, CancellationToken, Task<Project?>> round, CancellationToken cancellationToken)
    {
        var limit = CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne) ? 1 : MaxIterations;
        for (var i = 0; i < limit; i++)
        {
            if (await round(project, cancellationToken).ConfigureAwait(false) is not { } next) return (project, i);
            project = next;
        }

        if (limit == MaxIterations) Verifier.Fail($"{what} never come to an end.");
        return (project, limit);
    }

    private async Task CompareSourcesAsync(Project actual, Project expected, string what, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, string>();
        foreach (var document in actual.Documents)
            texts[document.FilePath ?? document.Name] = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
        foreach (var document in expected.Documents)
        {
            var wanted = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
            if (!texts.Remove(document.FilePath!, out var text)) Verifier.Fail($"{what}: {document.FilePath} is gone.");
            if (text != wanted) Verifier.Fail($"{what}: {document.FilePath} differs.\n--- expected\n{wanted}\n--- actual\n{text}\n---");
        }

        if (texts.Count > 0) Verifier.Fail($"{what}: unexpected {string.Join(", ", texts.Keys)}.");
    }

    private IEnumerable<FixAllScope> Scopes()
    {
        if (CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne)) yield break;
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllInDocumentCheck)) yield return FixAllScope.Document;
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllInProjectCheck)) yield return FixAllScope.Project;
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllInSolutionCheck)) yield return FixAllScope.Solution;
    }
}

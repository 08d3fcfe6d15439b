using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers;
using SecretGuard.CodeFixes.Secrets;
using SecretGuard.CodeFixes.Secrets.Access;
using SecretGuard.CodeFixes.Secrets.Naming;
using SecretGuard.CodeFixes.Secrets.Writing;

namespace SecretGuard.Cli.Fixing;

/// <summary>
/// Mends what can be mended in a whole solution: one finding at a time, each with the fix that the light bulb would offer first, and looks
/// again after every change. Configuration is injected where nothing nearer is at hand.
/// </summary>
internal sealed class SolutionFixer
{
    // Of one document, in case a change and its counter-change would follow each other for ever.
    private const int MaxSteps = 2000;

    /// <summary>All there are, each by its rule.</summary>
    public static readonly IReadOnlyDictionary<string, CodeFixProvider> Providers = typeof(SecretFixer).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider))).Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .ToDictionary(provider => provider.FixableDiagnosticIds[0]);

    private readonly FixRequest _request;
    private readonly SettingNames _names;
    private readonly List<MovedSecret> _moved = new();
    private readonly CancellationToken _cancellation;
    private int _mended;

    private SolutionFixer(FixRequest request, SettingNames names, CancellationToken cancellation)
    {
        _request = request;
        _names = names;
        _cancellation = cancellation;
    }

    /// <summary>Changes nothing outside memory.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<FixOutcome> FixAsync(Solution solution, FixRequest request, CancellationToken cancellation)
    {
        // A project for several frameworks is there once for each.
        var projects = solution.Projects.Where(project => project.Language == LanguageNames.CSharp)
            .GroupBy(project => project.FilePath ?? project.Name, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => same.First()).ToList();
        var fixer = new SolutionFixer(request, new SettingNames(new NamesInCode(projects), request.KnownSettings), cancellation);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in projects.Select(project => project.Id)) solution = await fixer.FixProjectAsync(solution, id, seen);
        var left = new List<Diagnostic>();
        foreach (var id in projects.Select(project => project.Id)) left.AddRange(await fixer.FindingsAsync(solution.GetProject(id)!));
        return new FixOutcome(solution, fixer._moved, fixer._mended, left);
    }

    private async Task<Solution> FixProjectAsync(Solution solution, ProjectId id, HashSet<string> seen)
    {
        var findings = await FindingsAsync(solution.GetProject(id)!);
        var trees = findings.Select(finding => finding.Location.SourceTree!).Distinct().OrderBy(tree => tree.FilePath, StringComparer.Ordinal);
        var documents = trees.Select(tree => solution.GetDocument(tree)).OfType<Document>().ToList();
        foreach (var document in documents)
            if (seen.Add(document.FilePath ?? document.Name))
                solution = await FixDocumentAsync(solution.GetDocument(document.Id)!);

        return solution;
    }

    private async Task<Solution> FixDocumentAsync(Document document)
    {
        var kept = 0;
        var findings = await FixableAsync(document);
        for (var step = 0; step < MaxSteps && kept < findings.Count; step++)
        {
            var (changed, secret) = await FixAsync(document, findings[kept]);
            var after = changed is null ? findings : await FixableAsync(changed);
            if (changed is null || after.Count >= findings.Count)
            {
                kept++;
                continue;
            }

            _mended += findings.Count - after.Count;
            if (secret is not null) _moved.Add(secret);
            (document, findings) = (changed, after);
        }

        return document.Project.Solution;
    }

    private async Task<(Document? Changed, MovedSecret? Secret)> FixAsync(Document document, Diagnostic finding)
    {
        var provider = Providers[finding.Id];
        if (provider is SecretFixer) return await MoveAsync(document, finding);
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), _cancellation));
        return actions.Count == 0 ? default : (await ApplyAsync(document, actions[0]), null);
    }

    private async Task<(Document? Changed, MovedSecret? Secret)> MoveAsync(Document document, Diagnostic finding)
    {
        if (await SecretPlanner.OpenAsync(document, _names, _cancellation) is not { } planner) return default;
        if (await planner.FirstAsync(finding, IsWanted, _cancellation) is not { } edit) return default;
        if (_request.Destination == FixDestination.Configuration && edit.Route is EnvironmentRoute)
            edit = await planner.InjectAsync(edit, finding, _cancellation) ?? edit;
        var action = CodeAction.Create(edit.WhatToSet, cancellation => SecretRewriter.ApplyAsync(document, new[] { edit }, cancellation), SecretFixer.FirstKey);
        return (await ApplyAsync(document, action), new MovedSecret(edit, document.FilePath ?? document.Name));
    }

    // As an editor does it, which shortens names, adds usings and formats what is new.
    private async Task<Document?> ApplyAsync(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(_cancellation);
        return operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution.GetDocument(document.Id);
    }

    private bool IsWanted(SecretEdit edit) => _request.Destination == FixDestination.Configuration || edit.Route is EnvironmentRoute;

    private async Task<IReadOnlyList<Diagnostic>> FixableAsync(Document document)
    {
        if (await AnalysisOfAsync(document.Project) is not { } analysis) return Array.Empty<Diagnostic>();
        if (await document.GetSemanticModelAsync(_cancellation) is not { } model) return Array.Empty<Diagnostic>();
        var findings = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, _cancellation);
        return Sorted(findings).Where(finding => Providers.ContainsKey(finding.Id)).ToList();
    }

    private async Task<IReadOnlyList<Diagnostic>> FindingsAsync(Project project)
    {
        if (await AnalysisOfAsync(project) is not { } analysis) return Array.Empty<Diagnostic>();
        return Sorted(await analysis.GetAnalyzerDiagnosticsAsync(_cancellation)).ToList();
    }

    private async Task<CompilationWithAnalyzers?> AnalysisOfAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync(_cancellation);
        return compilation?.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new CredentialFlowAnalyzer()), project.AnalyzerOptions);
    }

    private IEnumerable<Diagnostic> Sorted(IEnumerable<Diagnostic> findings) =>
        findings.Where(finding => finding.Location.SourceTree is not null && !finding.IsSuppressed && finding.Severity != DiagnosticSeverity.Hidden)
            .Where(finding => _request.Rules.Count == 0 || _request.Rules.Contains(finding.Id))
            .OrderBy(finding => finding.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.SourceSpan.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal);
}

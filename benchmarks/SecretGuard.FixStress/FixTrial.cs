using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers;
using SecretGuard.CodeFixes.Secrets;

namespace SecretGuard.FixStress;

/// <summary>One finding and what became of one action offered for it; a finding without an action has one trial as well.</summary>
internal sealed class FixTrial(Diagnostic finding, string? action, int errorsBefore, int errorsAfter, string change)
{
    private static readonly ImmutableArray<CodeFixProvider> Fixers = [.. typeof(ClientSecretFixer).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    public Diagnostic Finding => finding;

    public string Rule => finding.Id;

    public bool IsOffered => action is not null;

    public bool IsBroken => errorsAfter > errorsBefore;

    /// <summary>The title without the names in it.</summary>
    public string Kind => action is null ? string.Empty : string.Concat(action.Split('\'').Where((_, i) => i % 2 == 0));

    public string Reason => SkipReason.Of(finding);

    public static async Task<IReadOnlyList<FixTrial>> AllAsync(Project project, CancellationToken cancellation)
    {
        var compilation = (await project.GetCompilationAsync(cancellation))!;
        var found = await compilation.WithAnalyzers([new CredentialFlowAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellation);
        var fixable = found.Where(finding => Fixers.Any(fixer => fixer.FixableDiagnosticIds.Contains(finding.Id)))
            .OrderBy(finding => finding.Location.SourceTree!.FilePath, StringComparer.Ordinal)
                .ThenBy(finding => finding.Location.SourceSpan.Start);
        // Once analyzers have run over it, a compilation may no longer tell an error of a file without findings.
        var errors = new Lazy<ImmutableArray<Diagnostic>>(() => ErrorsOf(compilation.Clone(), cancellation));
        var trials = new List<FixTrial>();
        foreach (var finding in fixable) trials.AddRange(await OfAsync(project, finding, errors, cancellation));
        return trials;
    }

    public void WriteTo(TextWriter writer)
    {
        var place = finding.Location.GetLineSpan();
        var outcome = action is null ? "NONE: " + Reason : IsBroken ? "BROKEN: " + action : action;
        writer.WriteLine($"== {Rule} {place.Path}({place.StartLinePosition.Line + 1}) {outcome}");
        writer.WriteLine(change);
    }

    private static async Task<IEnumerable<FixTrial>> OfAsync(
        Project project, Diagnostic finding, Lazy<ImmutableArray<Diagnostic>> errors, CancellationToken cancellation)
    {
        var document = project.GetDocument(finding.Location.SourceTree)!;
        var actions = new List<CodeAction>();
        foreach (var fixer in Fixers.Where(fixer => fixer.FixableDiagnosticIds.Contains(finding.Id)))
            await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), cancellation));

        var trials = new List<FixTrial>();
        foreach (var action in actions)
        {
            var operations = await action.GetOperationsAsync(cancellation);
            if (operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution is not { } changed) continue;
            var after = ErrorsOf((await changed.GetProject(project.Id)!.GetCompilationAsync(cancellation))!, cancellation);
            var change = await Change.BetweenAsync(project.Solution, changed, cancellation);
            trials.Add(new FixTrial(finding, action.Title, errors.Value.Length, after.Length, change + NewOnes(errors.Value, after)));
        }

        return trials.Count > 0 ? trials : [new FixTrial(finding, null, 0, 0, Change.At(finding))];
    }

    private static ImmutableArray<Diagnostic> ErrorsOf(Compilation compilation, CancellationToken cancellation) =>
        [.. compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    // Their places may have moved: told by their texts.
    private static string NewOnes(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after)
    {
        var known = before.ToLookup(error => error.GetMessage());
        return string.Concat(after.GroupBy(error => error.GetMessage()).Where(same => same.Count() > known[same.Key].Count()).Select(same => $"! {same.First()}{Environment.NewLine}"));
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.CodeFixes.Secrets.Naming;
using SecretGuard.CodeFixes.Secrets.Writing;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>
/// Fix All with one set of names for everything it touches. Fixing each place alone and merging the texts, as the ready-made provider
/// does, would give two different secrets the same name.
/// </summary>
internal sealed class SecretFixAllProvider : FixAllProvider
{
    private readonly string _title;

    public SecretFixAllProvider(string title) => _title = title;

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    // Only what comes first is done for all; a key of none comes from a batch whose first diagnostic has no fix.
    public override Task<CodeAction?> GetFixAsync(FixAllContext context) =>
        Task.FromResult(context.CodeActionEquivalenceKey is null or SecretFixer.FirstKey
            ? CodeAction.Create(
                _title,
                cancellation => FixAsync(context.WithCancellationToken(cancellation), cancellation),
                SecretFixer.FirstKey)
            : null);

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellation)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects.ToList() : new List<Project> { context.Project };
        var names = new SettingNames(new NamesInCode(projects));
        foreach (var document in DocumentsOf(context, projects))
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            if (diagnostics.IsEmpty) continue;
            if (await FixAsync(document, diagnostics, names, cancellation).ConfigureAwait(false) is { } root)
                solution = solution.WithDocumentSyntaxRoot(document.Id, root);
        }

        return solution;
    }

    private static async Task<SyntaxNode?> FixAsync(
        Document document, IEnumerable<Diagnostic> diagnostics, SettingNames names, CancellationToken cancellation)
    {
        if (await SecretPlanner.OpenAsync(document, names, cancellation).ConfigureAwait(false) is not { } planner) return null;
        var edits = await planner.PlanAsync(diagnostics, cancellation).ConfigureAwait(false);
        if (edits.Count == 0) return null;
        var changed = await SecretRewriter.ApplyAsync(document, edits, cancellation).ConfigureAwait(false);
        return await CompileCheck.IsAsGoodAsync(document, changed, cancellation).ConfigureAwait(false)
            ? await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false)
            : null;
    }

    // In the order of their paths: names are given the same way on every machine.
    private static IEnumerable<Document> DocumentsOf(FixAllContext context, IEnumerable<Project> projects) =>
        context.Scope == FixAllScope.Document && context.Document is { } only
            ? new[] { only }
            : projects.Where(project => project.Language == LanguageNames.CSharp)
                .SelectMany(project => project.Documents)
                .OrderBy(document => document.FilePath ?? document.Name, System.StringComparer.Ordinal);
}

using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>
/// Fix All with one set of names for everything it touches. Fixing each place alone and merging the texts, as the ready-made provider
/// does, would give two different secrets the same name.
/// </summary>
internal sealed class ClientSecretFixAllProvider : FixAllProvider
{
    public static readonly ClientSecretFixAllProvider Instance = new();

    private ClientSecretFixAllProvider()
    {
    }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(
            "Read all client secrets from configuration or the environment (rotate them afterwards)",
            cancellation => FixAsync(context.WithCancellationToken(cancellation), cancellation),
            nameof(ClientSecretFixAllProvider)));

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellation)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : new[] { context.Project };
        var names = new SettingNameChooser(await TakenNames(projects, cancellation).ConfigureAwait(false));
        foreach (var document in DocumentsOf(context, projects))
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            var edits = await SecretEditPlanner.PlanAsync(document, diagnostics, names, cancellation).ConfigureAwait(false);
            if (edits.Count == 0) continue;
            var changed = await SecretRewriter.ApplyAsync(document, edits, cancellation).ConfigureAwait(false);
            if (!await CompileCheck.IsAsGoodAsync(document, changed, cancellation).ConfigureAwait(false)) continue;
            var root = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentSyntaxRoot(document.Id, root!);
        }

        return solution;
    }

    private static async Task<IEnumerable<string>> TakenNames(IEnumerable<Project> projects, CancellationToken cancellation)
    {
        var names = new List<string>();
        foreach (var project in projects) names.AddRange(await ClientSecretFixer.NamesReadAlready(project, cancellation).ConfigureAwait(false));
        return names;
    }

    // In the order of their paths: names are given the same way on every machine.
    private static IEnumerable<Document> DocumentsOf(FixAllContext context, IEnumerable<Project> projects) =>
        context.Scope == FixAllScope.Document && context.Document is { } only
            ? new[] { only }
            : projects.Where(project => project.Language == LanguageNames.CSharp)
                .SelectMany(project => project.Documents)
                .OrderBy(document => document.FilePath ?? document.Name, System.StringComparer.Ordinal);
}

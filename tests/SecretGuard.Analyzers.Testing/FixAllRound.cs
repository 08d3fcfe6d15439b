using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>One use of Fix All, started from the first fixable diagnostic.</summary>
internal sealed class FixAllRound<TVerifier>(CodeFixTest<TVerifier> test, FixAllScope scope)
    where TVerifier : IVerifier, new()
{
    /// <summary>The changed project; null when nothing is left to fix or the provider has no Fix All.</summary>
    public async Task<Project?> ApplyAsync(Project project, CancellationToken cancellationToken)
    {
        if (await test.FirstFixAsync(project, cancellationToken).ConfigureAwait(false) is not { } first) return null;
        var fixAll = first.Provider.GetFixAllProvider();
        if (fixAll is null || !fixAll.GetSupportedFixAllScopes().Contains(scope)) return await FixFirstAsync(first, cancellationToken).ConfigureAwait(false);

        var context = new FixAllContext(first.Document, first.Provider, scope, first.Action.EquivalenceKey, first.Provider.FixableDiagnosticIds,
            new Reported(test), cancellationToken);
        var action = await fixAll.GetFixAsync(context).ConfigureAwait(false);
        if (action is null) return null;
        var solution = await OfferedFix.ApplyAsync(action, project.Solution, cancellationToken).ConfigureAwait(false);
        return solution.GetProject(project.Id);
    }

    private static async Task<Project?> FixFirstAsync(OfferedFix first, CancellationToken cancellationToken) =>
        (await first.ApplyAsync(cancellationToken).ConfigureAwait(false)).GetProject(first.Document.Project.Id);

    private sealed class Reported(CodeFixTest<TVerifier> test) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await test.ReportedAsync(project, cancellationToken).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
            return (await GetAllDiagnosticsAsync(document.Project, cancellationToken).ConfigureAwait(false))
                .Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await GetAllDiagnosticsAsync(project, cancellationToken).ConfigureAwait(false)).Where(diagnostic => !diagnostic.Location.IsInSource);
    }
}

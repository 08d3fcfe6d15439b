using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>One action that a provider offers for one diagnostic.</summary>
internal sealed record OfferedFix(CodeFixProvider Provider, Document Document, Diagnostic Diagnostic, CodeAction Action)
{
    public static async Task<IReadOnlyList<OfferedFix>> AllAsync(
        CodeFixProvider provider, Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken);
        await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
        return actions.Select(action => new OfferedFix(provider, document, diagnostic, action)).ToList();
    }

    public Task<Solution> ApplyAsync(CancellationToken cancellationToken) => ApplyAsync(Action, Document.Project.Solution, cancellationToken);

    public static async Task<Solution> ApplyAsync(CodeAction action, Solution solution, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution ?? solution;
    }
}

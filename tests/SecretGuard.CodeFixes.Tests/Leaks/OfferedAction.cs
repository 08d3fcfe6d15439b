using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace SecretGuard.CodeFixes.Tests.Leaks;

/// <summary>One action of a light bulb.</summary>
internal sealed record OfferedAction(Document Document, CodeAction Action)
{
    public async Task<string> BeforeAsync() => (await Document.GetTextAsync()).ToString();

    public async Task<string> AfterAsync()
    {
        var operations = await Action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(Document.Id)!;
        return (await changed.GetTextAsync()).ToString();
    }
}

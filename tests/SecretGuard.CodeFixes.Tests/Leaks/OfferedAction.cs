using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace SecretGuard.CodeFixes.Tests.Leaks;

/// <summary>One action of a light bulb.</summary>
internal sealed record OfferedAction(TextDocument Document, CodeAction Action)
{
    public async Task<string> BeforeAsync() => (await Document.GetTextAsync()).ToString();

    public async Task<string> AfterAsync()
    {
        var operations = await Action.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var changed = (TextDocument?)solution.GetDocument(Document.Id) ?? solution.GetAdditionalDocument(Document.Id)!;
        return (await changed.GetTextAsync()).ToString();
    }
}

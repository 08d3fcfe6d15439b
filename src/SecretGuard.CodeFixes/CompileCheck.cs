using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SecretGuard.CodeFixes;

/// <summary>No fix is offered that does not compile.</summary>
internal static class CompileCheck
{
    /// <summary>True when the changed document has no more errors than the original.</summary>
    public static async Task<bool> IsAsGoodAsync(Document original, Document changed, CancellationToken cancellation)
    {
        // Reparsed from its text: a tree put together by hand can hold what its text does not say.
        var text = await changed.GetTextAsync(cancellation).ConfigureAwait(false);
        var reparsed = changed.WithText(text);
        return await ErrorsAsync(reparsed, cancellation).ConfigureAwait(false) <= await ErrorsAsync(original, cancellation).ConfigureAwait(false);
    }

    private static async Task<int> ErrorsAsync(Document document, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model is null ? 0 : model.GetDiagnostics(cancellationToken: cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}

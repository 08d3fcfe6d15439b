using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SecretGuard.CodeFixes;

/// <summary>No fix is offered that does not compile, nor one that the compiler warns about.</summary>
internal static class CompileCheck
{
    /// <summary>True when the changed document has no error and no warning more than the original.</summary>
    public static async Task<bool> IsAsGoodAsync(Document original, Document changed, CancellationToken cancellation)
    {
        // Reparsed from its text: a tree put together by hand can hold what its text does not say.
        var text = await changed.GetTextAsync(cancellation).ConfigureAwait(false);
        var after = await CountsAsync(changed.WithText(text), cancellation).ConfigureAwait(false);
        if (after.Count == 0) return true;
        var before = await CountsAsync(original, cancellation).ConfigureAwait(false);
        return after.All(entry => before.TryGetValue(entry.Key, out var count) && entry.Value <= count);
    }

    private static async Task<IReadOnlyDictionary<string, int>> CountsAsync(Document document, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var diagnostics = model?.GetDiagnostics(cancellationToken: cancellation).AsEnumerable() ?? Array.Empty<Diagnostic>();
        return diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .GroupBy(diagnostic => diagnostic.Id)
            .ToDictionary(same => same.Key, same => same.Count());
    }
}

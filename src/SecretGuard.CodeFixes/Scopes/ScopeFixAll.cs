using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Analyzers.Reporting;

namespace SecretGuard.CodeFixes.Scopes;

/// <summary>
/// Narrows one scope after the other, from the end of the document: two that would each leave the other behind must not both go.
/// </summary>
internal static class ScopeFixAll
{
    public static readonly FixAllProvider Provider = FixAllProvider.Create(FixAsync);

    private static async Task<Document?> FixAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var changed = document;
        // None comes from a batch whose first diagnostic has no fix.
        var key = context.CodeActionEquivalenceKey ?? ScopeOffer.FirstKey;
        foreach (var diagnostic in diagnostics.OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start))
            changed = await FixAsync(changed, diagnostic, key, context.CancellationToken).ConfigureAwait(false);
        return changed;
    }

    private static async Task<Document> FixAsync(Document document, Diagnostic diagnostic, string key, CancellationToken cancellation)
    {
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Provider, out var provider);
        var offers = await ScopeOffers.AtAsync(document, diagnostic.Location.SourceSpan, provider, cancellation).ConfigureAwait(false);
        if (offers.FirstOrDefault(offer => offer.Key == key) is not { } chosen) return document;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = document.WithText(text.WithChanges(chosen.Changes));
        return await CompileCheck.IsAsGoodAsync(document, changed, cancellation).ConfigureAwait(false) ? changed : document;
    }
}

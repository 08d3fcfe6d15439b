using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SecretGuard.CodeFixes.Offers;

/// <summary>
/// Mends one finding after the other, from the end of the document: two that would each leave the other behind must not both go.
/// </summary>
internal static class OfferFixAll
{
    public static FixAllProvider For(OfferFixer fixer) => FixAllProvider.Create((context, document, diagnostics) => FixAsync(fixer, context, document, diagnostics));

    private static async Task<Document?> FixAsync(OfferFixer fixer, FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var changed = document;
        // None comes from a batch whose first diagnostic has no fix.
        var key = context.CodeActionEquivalenceKey ?? fixer.FirstKey;
        foreach (var diagnostic in diagnostics.OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start))
            changed = await FixAsync(fixer, changed, diagnostic, key, context.CancellationToken).ConfigureAwait(false);
        return changed;
    }

    private static async Task<Document> FixAsync(OfferFixer fixer, Document document, Diagnostic diagnostic, string key, CancellationToken cancellation)
    {
        var offers = await fixer.OffersAsync(document, diagnostic, cancellation).ConfigureAwait(false);
        if (offers.FirstOrDefault(offer => offer.Key == key) is not { } chosen) return document;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = document.WithText(text.WithChanges(chosen.Changes));
        return await CompileCheck.IsAsGoodAsync(document, changed, cancellation).ConfigureAwait(false) ? changed : document;
    }
}

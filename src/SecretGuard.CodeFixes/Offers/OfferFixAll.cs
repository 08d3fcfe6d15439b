using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

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
        var left = diagnostics.OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start).ToList();
        while (left.Count > 0)
        {
            var changes = await ChangesAsync(fixer, changed, left[0], key, context.CancellationToken).ConfigureAwait(false);
            left.RemoveAt(0);
            if (changes.IsEmpty) continue;
            changed = changed.WithText((await changed.GetTextAsync(context.CancellationToken).ConfigureAwait(false)).WithChanges(changes));
            var tree = await changed.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false);
            left = left.Where(diagnostic => !changes.Any(change => change.Span.OverlapsWith(diagnostic.Location.SourceSpan)))
                .Select(diagnostic => Moved(diagnostic, tree!, changes)).ToList();
        }

        return changed;
    }

    private static async Task<ImmutableArray<TextChange>> ChangesAsync(OfferFixer fixer, Document document, Diagnostic diagnostic, string key, CancellationToken cancellation)
    {
        var offers = await fixer.OffersAsync(document, diagnostic, cancellation).ConfigureAwait(false);
        if (offers.FirstOrDefault(offer => offer.Key == key) is not { } chosen) return ImmutableArray<TextChange>.Empty;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = document.WithText(text.WithChanges(chosen.Changes));
        return await CompileCheck.IsAsGoodAsync(document, changed, cancellation).ConfigureAwait(false) ? chosen.Changes : ImmutableArray<TextChange>.Empty;
    }

    // A fix may change what stands in front of it as well, such as a template in front of the arguments.
    private static Diagnostic Moved(Diagnostic diagnostic, SyntaxTree tree, ImmutableArray<TextChange> changes)
    {
        var span = diagnostic.Location.SourceSpan;
        var shift = changes.Where(change => change.Span.End <= span.Start).Sum(change => change.NewText!.Length - change.Span.Length);
        return Diagnostic.Create(diagnostic.Descriptor, Location.Create(tree, new TextSpan(span.Start + shift, span.Length)), diagnostic.AdditionalLocations, diagnostic.Properties);
    }
}

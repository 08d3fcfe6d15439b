using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SecretGuard.CodeFixes.Offers;

/// <summary>Registers changes of one document that compile as well as what stood there, alone and in a batch.</summary>
public abstract class OfferFixer : CodeFixProvider
{
    private protected OfferFixer(string id) => FixableDiagnosticIds = ImmutableArray.Create(id);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>The key of what comes first for any finding.</summary>
    internal abstract string FirstKey { get; }

    public sealed override FixAllProvider GetFixAllProvider() => OfferFixAll.For(this);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
            foreach (var offer in await OffersAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
                await RegisterAsync(context, diagnostic, offer).ConfigureAwait(false);
    }

    /// <summary>What can be done, the best first.</summary>
    internal abstract Task<IReadOnlyList<FixOffer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation);

    private static async Task RegisterAsync(CodeFixContext context, Diagnostic diagnostic, FixOffer offer)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var changed = context.Document.WithText(text.WithChanges(offer.Changes));
        if (!await CompileCheck.IsAsGoodAsync(context.Document, changed, context.CancellationToken).ConfigureAwait(false)) return;
        context.RegisterCodeFix(CodeAction.Create(offer.Title, (CancellationToken _) => Task.FromResult(changed), offer.Key), diagnostic);
    }
}

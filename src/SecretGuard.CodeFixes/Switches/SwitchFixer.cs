using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SecretGuard.CodeFixes.Offers;

namespace SecretGuard.CodeFixes.Switches;

/// <summary>What the fixes of switches share: the best offer first, each at the node that the diagnostic marks.</summary>
public abstract class SwitchFixer : OfferFixer
{
    private protected SwitchFixer(string id)
        : base(id)
    {
    }

    internal sealed override string FirstKey => "SecretGuard.Switch";

    internal sealed override async Task<IReadOnlyList<FixOffer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var offers = new List<FixOffer>();
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null) return offers;
        var found = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        AddOffers(new SwitchPlace(text, model, found), offers);
        return offers;
    }

    private protected abstract void AddOffers(SwitchPlace place, List<FixOffer> into);

    private protected string KeyOf(IReadOnlyCollection<FixOffer> before, string name) => before.Count == 0 ? FirstKey : FirstKey + "." + name;
}

using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Analyzers.Reporting;
using SecretGuard.CodeFixes.Offers;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Scopes;

/// <summary>SG3001: asks for a narrower scope of the same provider, or leaves the scope out where others stand beside it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ScopeFixer))]
public class ScopeFixer : OfferFixer
{
    public ScopeFixer()
        : this(RuleIds.ScopeGrantsEverything)
    {
    }

    private protected ScopeFixer(string id)
        : base(id)
    {
    }

    internal sealed override string FirstKey => ScopeOffers.FirstKey;

    internal sealed override Task<IReadOnlyList<FixOffer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Provider, out var provider);
        return ScopeOffers.AtAsync(document, diagnostic.Location.SourceSpan, provider, cancellation);
    }
}

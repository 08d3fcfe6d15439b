using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Analyzers.Reporting;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Scopes;

/// <summary>SG3001: asks for a narrower scope of the same provider, or leaves the scope out where others stand beside it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ScopeFixer))]
public class ScopeFixer : CodeFixProvider
{
    public ScopeFixer()
        : this(RuleIds.ScopeGrantsEverything)
    {
    }

    private protected ScopeFixer(string id) => FixableDiagnosticIds = ImmutableArray.Create(id);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public override FixAllProvider GetFixAllProvider() => ScopeFixAll.Provider;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            diagnostic.Properties.TryGetValue(DiagnosticProperties.Provider, out var provider);
            var span = diagnostic.Location.SourceSpan;
            foreach (var offer in await ScopeOffers.AtAsync(context.Document, span, provider, context.CancellationToken).ConfigureAwait(false))
                await RegisterAsync(context, diagnostic, offer).ConfigureAwait(false);
        }
    }

    private static async Task RegisterAsync(CodeFixContext context, Diagnostic diagnostic, ScopeOffer offer)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var changed = context.Document.WithText(text.WithChanges(offer.Changes));
        if (!await CompileCheck.IsAsGoodAsync(context.Document, changed, context.CancellationToken).ConfigureAwait(false)) return;
        context.RegisterCodeFix(CodeAction.Create(offer.Title, (CancellationToken _) => Task.FromResult(changed), offer.Key), diagnostic);
    }
}

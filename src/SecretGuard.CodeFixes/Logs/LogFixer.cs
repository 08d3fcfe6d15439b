using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Offers;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Logs;

/// <summary>SG4001: takes the secret out of what is written, with its placeholder in the template; the call, where it says nothing else.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogFixer))]
public sealed class LogFixer : OfferFixer
{
    public LogFixer()
        : base(RuleIds.SecretInLog)
    {
    }

    internal override string FirstKey => "SecretGuard.LeaveOutOfLog";

    internal override async Task<IReadOnlyList<FixOffer>> OffersAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null) return new FixOffer[0];
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var part = LoggedPart.At(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true));
        if (EmptyCall.Around(part) is { } call)
            return EmptyCall.CanGo(call, part) ? Offer("Remove the call", SeparatedCut.OfStatement(text, call)) : new FixOffer[0];
        return Offer("Leave it out of the log", LoggedPart.Removal(text, part));
    }

    private IReadOnlyList<FixOffer> Offer(string title, ImmutableArray<TextChange> changes) =>
        changes.IsDefaultOrEmpty ? new FixOffer[0] : new[] { new FixOffer(title, FirstKey, changes) };
}

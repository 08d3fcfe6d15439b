using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.CodeFixes.Offers;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Logs;

/// <summary>SG4001: takes the secret out of what is written, with its placeholder in the template.</summary>
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
        var changes = LoggedPart.Removal(text, root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true));
        return changes.IsDefaultOrEmpty ? new FixOffer[0] : new[] { new FixOffer("Leave it out of the log", FirstKey, changes) };
    }
}

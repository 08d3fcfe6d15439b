using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.CodeFixes.Offers;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Switches;

/// <summary>SG2004: takes out what accepts every certificate.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CertificateFixer))]
public sealed class CertificateFixer : SwitchFixer
{
    public CertificateFixer()
        : base(RuleIds.CertificateValidationOff)
    {
    }

    private protected override void AddOffers(SwitchPlace place, List<FixOffer> into)
    {
        var removal = SwitchRemoval.At(place.Text, place.Found);
        if (!removal.IsEmpty) into.Add(new FixOffer("Check the server's certificate", KeyOf(into, "Remove"), removal));
    }
}

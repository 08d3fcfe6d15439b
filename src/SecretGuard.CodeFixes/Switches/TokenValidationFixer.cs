using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.CodeFixes.Offers;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Switches;

/// <summary>SG6001: takes out what switches off a check that is on by default.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenValidationFixer))]
public sealed class TokenValidationFixer : SwitchFixer
{
    // Off by default: without the switch nothing would change.
    private const string OffByDefault = "ValidateIssuerSigningKey";

    public TokenValidationFixer()
        : base(RuleIds.TokenValidationOff)
    {
    }

    private protected override void AddOffers(SwitchPlace place, List<FixOffer> into)
    {
        if (SwitchRemoval.SetterOf(place.Found)?.ToString().Contains(OffByDefault) != false) return;
        var removal = SwitchRemoval.At(place.Text, place.Found);
        if (!removal.IsEmpty) into.Add(new FixOffer("Check received tokens again", KeyOf(into, "Remove"), removal));
    }
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.CodeFixes.Offers;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Switches;

/// <summary>SG2003: takes the switch out where the address is https, or ties it to development where the code can ask.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HttpsRequirementFixer))]
public sealed class HttpsRequirementFixer : SwitchFixer
{
    public HttpsRequirementFixer()
        : base(RuleIds.HttpsRequirementOff)
    {
    }

    private protected override void AddOffers(SwitchPlace place, List<FixOffer> into)
    {
        // Over http the library would refuse to start: there the guard comes first.
        var removal = place.HasHttpsAddress ? SwitchRemoval.At(place.Text, place.Found) : default;
        if (!removal.IsDefaultOrEmpty) into.Add(new FixOffer("Require https again", KeyOf(into, "Remove"), removal));
        var guard = DevelopmentValue.At(place.Model, place.Found);
        if (!guard.IsEmpty) into.Add(new FixOffer("Allow plain HTTP in development only", KeyOf(into, "Guard"), guard));
    }
}

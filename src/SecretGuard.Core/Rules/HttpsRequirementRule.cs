using System;
using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG2003: a library that insists on https is told not to.</summary>
internal sealed class HttpsRequirementRule : Rule
{
    private const string Message =
        "The requirement of https is switched off. Leave it on, and switch it off for a local authorization server in development only.";

    public override SlotKind[] Slots { get; } = { SlotKind.HttpsRequirement, SlotKind.InsecureHttp };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment || !IsOff(candidate)) yield break;
        // The address beside it needs no https: the switch is what such a setting is for.
        yield return new Verdict(RuleCatalog.HttpsRequirementOff, candidate.Slot, candidate.Value.Range, Message) { OnlyInforms = candidate.Context.IsLocal };
    }

    // Keycloak's word is "none".
    private static bool IsOff(Candidate candidate) => candidate.Slot.Kind == SlotKind.InsecureHttp
        ? SwitchText.IsOn(candidate.Value)
        : SwitchText.IsOff(candidate.Value) || string.Equals(candidate.Value.Value.Trim(), "none", StringComparison.OrdinalIgnoreCase);
}

using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG6002: the authorization code is not bound to the client that asked for it.</summary>
internal sealed class PkceRule : Rule
{
    public override SlotKind[] Slots { get; } = { SlotKind.Pkce, SlotKind.PlainPkce, SlotKind.PkceMethod };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment) yield break;
        if (candidate.Slot.Kind == SlotKind.Pkce && SwitchText.IsOff(candidate.Value))
            yield return Off(candidate, "PKCE is switched off. Leave it on, so that a stolen authorization code is of no use.");
        if ((candidate.Slot.Kind == SlotKind.PlainPkce && SwitchText.IsOn(candidate.Value)) || (candidate.Slot.Kind == SlotKind.PkceMethod && candidate.Value.Value == "plain"))
            yield return Off(candidate, "PKCE may be 'plain', which proves nothing to whoever sees the request. Ask for 'S256'.");
    }

    private static Verdict Off(Candidate candidate, string message) => new(RuleCatalog.PkceOff, candidate.Slot, candidate.Value.Range, message);
}

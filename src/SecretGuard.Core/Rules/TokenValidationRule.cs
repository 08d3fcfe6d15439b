using System;
using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG6001: a check of received tokens is switched off.</summary>
internal sealed class TokenValidationRule : Rule
{
    private const string Remedy = "Leave it on and say what the API accepts, so that tokens made for others are refused.";

    public override SlotKind[] Slots { get; } = { SlotKind.TokenValidation };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment || !SwitchText.IsOff(candidate.Value)) yield break;
        yield return new Verdict(RuleCatalog.TokenValidationOff, candidate.Slot, candidate.Value.Range, Message(candidate.Slot, context.Secrets))
        {
            // Off by default: the signature is checked all the same, only the key's own validity is not.
            OnlyInforms = candidate.Slot.Name.EndsWith("IssuerSigningKey", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static string Message(Slot slot, KnownSecrets secrets) =>
        DisplayName.Of(slot.Name, secrets) is { } name
            ? $"'{name}' switches off a check of received tokens. {Remedy}"
            : $"A check of received tokens is switched off. {Remedy}";
}

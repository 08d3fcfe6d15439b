using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG2004: whoever answers is taken for the server.</summary>
internal sealed class CertificateRule : Rule
{
    private const string Message =
        "The server's certificate is not checked, so anyone on the way can answer in its place. Trust its certificate or the authority that signed it.";

    public override SlotKind[] Slots { get; } = { SlotKind.CertificateCheck, SlotKind.CertificateTrust };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment || candidate.Context.IsLocal) yield break;
        var isOff = candidate.Slot.Kind == SlotKind.CertificateCheck ? SwitchText.IsOff(candidate.Value) : SwitchText.IsOn(candidate.Value);
        if (isOff) yield return new Verdict(RuleCatalog.CertificateValidationOff, candidate.Slot, candidate.Value.Range, Message);
    }
}

using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG6003: an authentication library logs tokens and personal data.</summary>
internal sealed class PiiLoggingRule : Rule
{
    private const string Message =
        "The authentication library writes tokens and personal data to the log. Switch that on in development only.";

    public override SlotKind[] Slots { get; } = { SlotKind.PiiLogging };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment || !SwitchText.IsOn(candidate.Value)) yield break;
        yield return new Verdict(RuleCatalog.PiiLoggingOn, candidate.Slot, candidate.Value.Range, Message);
    }
}

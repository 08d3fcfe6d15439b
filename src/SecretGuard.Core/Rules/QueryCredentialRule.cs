using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG2005: an address carries a credential.</summary>
internal sealed class QueryCredentialRule : Rule
{
    private const string Remedy = "Send it in a header or in the body: addresses end in logs, histories and Referer headers.";

    public override SlotKind[] Slots { get; } = { SlotKind.QueryCredential };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment) yield break;
        var subject = DisplayName.Of(candidate.Slot.Name, context.Secrets) is { } name ? $"The credential '{name}' is" : "A credential is";
        yield return new Verdict(RuleCatalog.CredentialInQuery, candidate.Slot, candidate.Value.Range, $"{subject} in the query of an address. {Remedy}");
    }
}

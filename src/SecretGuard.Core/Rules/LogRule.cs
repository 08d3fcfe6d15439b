using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG4001: a log gets a secret.</summary>
internal sealed class LogRule : Rule
{
    private const string Remedy = "Leave it out, or log the client, the scope and the outcome.";

    public override SlotKind[] Slots { get; } = { SlotKind.LogArgument };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        var subject = DisplayName.Of(candidate.Slot.Name, context.Secrets) is { } name ? $"The value of '{name}' is" : "A secret is";
        yield return new Verdict(RuleCatalog.SecretInLog, candidate.Slot, candidate.Value.Range, $"{subject} written to a log. {Remedy}");
    }
}

using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Rules;

/// <summary>SG3001: a scope grants everything.</summary>
internal sealed class ScopeRule : Rule
{
    private const string Remedy = "Ask for the smallest scope that works.";

    public override IReadOnlyList<SlotKind> Slots { get; } = new[] { SlotKind.Scope };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context)
    {
        if (candidate.Context.IsComment) yield break;
        foreach (var scope in ScopeList.Split(candidate.Value, candidate.Context.Provider))
        {
            var row = ScopeTable.Find(scope.Value, candidate.Context.Provider);
            if (row is null || !GrantsEverything(row)) continue;
            yield return new Verdict(RuleCatalog.ScopeGrantsEverything, candidate.Slot, scope.Range, Message(scope, context.Secrets));
        }
    }

    // Administrator rows that nobody read in the provider's documentation count as broad, which is another rule's matter.
    private static bool GrantsEverything(ScopeRow row) =>
        row.Severity == ScopeSeverity.Wildcard || (row.Severity == ScopeSeverity.Admin && row.IsVerified);

    private static string Message(SourceValue scope, KnownSecrets secrets) =>
        DisplayName.Of(scope.Value, secrets) is { } name
            ? $"The scope '{name}' grants everything. {Remedy}"
            : $"A scope grants everything. {Remedy}";
}

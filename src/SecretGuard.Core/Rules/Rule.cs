using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>Judges the candidates of one slot. Stateless.</summary>
internal abstract class Rule
{
    /// <summary>The slots whose candidates it judges.</summary>
    public abstract SlotKind[] Slots { get; }

    /// <param name="candidate">A candidate of one of those slots.</param>
    /// <param name="context">What else is known.</param>
    public abstract IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context);
}

using System.Collections.Generic;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Policy;

namespace SecretGuard.Rules;

/// <summary>Judges the candidates of one slot. Stateless.</summary>
internal abstract class Rule
{
    /// <summary>The slots whose candidates it judges.</summary>
    public abstract IReadOnlyList<SlotKind> Slots { get; }

    /// <param name="candidate">A candidate of one of those slots.</param>
    /// <param name="role">What the file is for.</param>
    /// <param name="secrets">What no message may name.</param>
    public abstract IEnumerable<Verdict> Judge(Candidate candidate, FileRole role, KnownSecrets secrets);
}

using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Policy;

namespace SecretGuard.Rules;

/// <summary>All rules that judge candidates. Every host, compiler included, sends its candidates through here.</summary>
public static class RuleSet
{
    private static readonly Rule[] Rules = { new ClientSecretRule(), new TokenEndpointRule(), new ScopeRule() };

    public static IEnumerable<Verdict> Judge(Candidate candidate, FileRole role) =>
        Rules.Where(rule => rule.Slot == candidate.Slot.Kind).SelectMany(rule => rule.Judge(candidate, role));
}

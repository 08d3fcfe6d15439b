using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Policy;

namespace SecretGuard.Rules;

/// <summary>All rules that judge candidates. Every host, compiler included, sends its candidates through here.</summary>
public static class RuleSet
{
    private static readonly Rule[] Rules =
    {
        new ClientSecretRule(), new TokenRule(), new CryptographicKeyRule(), new EmbeddedCredentialsRule(), new PasswordRule(), new VendorCredentialRule(),
        new TokenEndpointRule(), new AuthorityRule(), new TokenTransportRule(), new RedirectRule(), new HttpsRequirementRule(), new CertificateRule(), new QueryCredentialRule(), new LogRule(), new ScopeRule(), new GrantRule(), new SecretAgeRule(), new ClientPowerRule(), new PublicClientRule(), new SharedSecretRule(), new TokenValidationRule(), new PkceRule(), new PiiLoggingRule(),
    };

    private static readonly ILookup<SlotKind, Rule> BySlot =
        Rules.SelectMany(rule => rule.Slots.Select(slot => (Slot: slot, Rule: rule))).ToLookup(entry => entry.Slot, entry => entry.Rule);

    /// <summary>The verdicts on one candidate that stands alone.</summary>
    public static IEnumerable<Verdict> Judge(Candidate candidate, FileRole role) => Judge(candidate, RuleContext.Of(new[] { candidate }, role));

    /// <summary>
    /// The verdicts on the candidates of one document or member, one for a rule and a place, and one of the secret rules for a place:
    /// the best-known slot speaks.
    /// </summary>
    /// <param name="candidates">All of them.</param>
    /// <param name="context">What else is known about them.</param>
    public static IEnumerable<(Candidate Candidate, Verdict Verdict)> JudgeAll(IReadOnlyCollection<Candidate> candidates, RuleContext context)
    {
        var seen = new HashSet<(string, int, int)>();
        var secrets = new SecretPlaces();
        var vendorsEnd = 0;
        // A known API says more than a key, a key more than a name.
        foreach (var candidate in candidates.OrderBy(one => one.Slot.Kind == SlotKind.VendorCredential).ThenBy(one => one.Slot.Evidence).ThenBy(one => one.Value.Range.Start))
            foreach (var verdict in Judge(candidate, context))
            {
                // What a slot or another shape knows, the form of the value need not say again: an address around a token, a header.
                // They come last, in the order of their places.
                var isVendor = candidate.Slot.Kind == SlotKind.VendorCredential;
                if (isVendor && (verdict.Range.Start < vendorsEnd || secrets.Touch(verdict.Range))) continue;
                if (!seen.Add((verdict.Rule.Family, verdict.Range.Start, verdict.Range.Length))) continue;
                if (isVendor) vendorsEnd = verdict.Range.End;
                else if (SlotKinds.HoldsSecret(candidate.Slot.Kind)) secrets.Add(verdict.Range);
                yield return (candidate, verdict);
            }
    }

    private static IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context) =>
        BySlot[candidate.Slot.Kind].SelectMany(rule => rule.Judge(candidate, context));
}

using System;
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

    private static readonly Rule[][] BySlot = Index();

    /// <summary>The verdicts on one candidate that stands alone.</summary>
    public static IEnumerable<Verdict> Judge(Candidate candidate, FileRole role) => Judge(candidate, RuleContext.Of(new[] { candidate }, role));

    /// <summary>
    /// The verdicts on the candidates of one document or member, one for a rule and a place, and one of the secret rules for a place:
    /// the best-known slot speaks.
    /// </summary>
    /// <param name="candidates">All of them.</param>
    /// <param name="context">What else is known about them.</param>
    public static IEnumerable<Judgement> JudgeAll(IReadOnlyCollection<Candidate> candidates, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var secrets = new SecretPlaces();
        var vendorsEnd = 0;
        foreach (var candidate in StableOrder.Of(candidates, BestKnownFirst))
            foreach (var verdict in Judge(candidate, context))
            {
                // What a slot or another shape knows, the form of the value need not say again: an address around a token, a header.
                // They come last, in the order of their places.
                var isVendor = candidate.Slot.Kind == SlotKind.VendorCredential;
                if (isVendor && (verdict.Range.Start < vendorsEnd || secrets.Touch(verdict.Range))) continue;
                if (!seen.Add(verdict.Rule.Family + verdict.Range)) continue;
                if (isVendor) vendorsEnd = verdict.Range.End;
                else if (SlotKinds.HoldsSecret(candidate.Slot.Kind)) secrets.Add(verdict.Range);
                yield return new Judgement(candidate, verdict);
            }
    }

    private static IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context) =>
        BySlot[(int)candidate.Slot.Kind].SelectMany(rule => rule.Judge(candidate, context));

    // A known API says more than a key, a key more than a name.
    private static int BestKnownFirst(Candidate one, Candidate other)
    {
        var (isVendor, isOtherVendor) = (one.Slot.Kind == SlotKind.VendorCredential, other.Slot.Kind == SlotKind.VendorCredential);
        if (isVendor != isOtherVendor) return isVendor ? 1 : -1;
        return one.Slot.Evidence != other.Slot.Evidence ? one.Slot.Evidence - other.Slot.Evidence : one.Value.Range.Start.CompareTo(other.Value.Range.Start);
    }

    private static Rule[][] Index()
    {
        var bySlot = new Rule[SlotNames.All.Count][];
        for (var i = 0; i < bySlot.Length; i++) bySlot[i] = Array.Empty<Rule>();
        foreach (var rule in Rules)
            foreach (var slot in rule.Slots) bySlot[(int)slot] = [.. bySlot[(int)slot], rule];

        return bySlot;
    }
}

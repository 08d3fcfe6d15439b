using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Classification;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Rules;

/// <summary>SG2006: an API without TLS gets a token.</summary>
internal sealed class TokenTransportRule : PlainAddressRule
{
    public TokenTransportRule()
        : base(RuleCatalog.TokenOverPlainHttp, "API that gets a token", "Use https, so that nobody on the way reads the token.")
    {
    }

    public override SlotKind[] Slots { get; } = { SlotKind.ApiAddress };

    public override IEnumerable<Verdict> Judge(Candidate candidate, RuleContext context) =>
        candidate.Slot.Evidence != SlotEvidence.Shape || HoldsKey(candidate.Value.Value) ? base.Judge(candidate, context) : Enumerable.Empty<Verdict>();

    // Nothing but the key in its path says that the address is an API's.
    private static bool HoldsKey(string address) =>
        KeyInPath.Of(address, 0, address.Length) is { Length: > 0 } key && ValueClassifier.IsRandomLooking(address.Substring(key.Start, key.Length));
}

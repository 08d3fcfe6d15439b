using System;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG2002: what is asked whom to trust comes over an address without TLS.</summary>
internal sealed class AuthorityRule : PlainAddressRule
{
    private const string Issuer = "issuer";

    public AuthorityRule()
        : base(RuleCatalog.PlainHttpAuthority, "authority", "Use https, so that nobody on the way names other endpoints and keys.")
    {
    }

    public override SlotKind[] Slots { get; } = { SlotKind.Authority };

    // "Jwt:Issuer" is compared with what a token says; nobody asks that address. RFC 8414 section 2 wants https there all the same.
    protected override bool IsAsked(Slot slot) => slot.Evidence == SlotEvidence.Sink || !slot.Name.EndsWith(Issuer, StringComparison.OrdinalIgnoreCase);
}

using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG2001: the client secret is sent to an address without TLS.</summary>
internal sealed class TokenEndpointRule : PlainAddressRule
{
    public TokenEndpointRule()
        : base(RuleCatalog.PlainHttpTokenEndpoint, "token endpoint", "Use https, so that nobody on the way reads the client secret and the token.")
    {
    }

    public override SlotKind[] Slots { get; } = { SlotKind.TokenEndpoint };
}

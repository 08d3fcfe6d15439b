using System.Collections.Generic;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG2006: an API without TLS gets a token.</summary>
internal sealed class TokenTransportRule : PlainAddressRule
{
    public TokenTransportRule()
        : base(RuleCatalog.TokenOverPlainHttp, "API that gets a token", "Use https, so that nobody on the way reads the token.")
    {
    }

    public override IReadOnlyList<SlotKind> Slots { get; } = new[] { SlotKind.ApiAddress };
}

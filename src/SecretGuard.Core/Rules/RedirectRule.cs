using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG2006: the code or token of an authorization response comes back over an address without TLS.</summary>
internal sealed class RedirectRule : PlainAddressRule
{
    public RedirectRule()
        : base(RuleCatalog.TokenOverPlainHttp, "redirect address", "Use https, so that nobody on the way reads the code or token that comes back.")
    {
    }

    public override SlotKind[] Slots { get; } = { SlotKind.RedirectAddress };

    // It is the user's browser that goes there, and what it carries lives for a minute.
    protected override bool MayFailBuild => false;
}

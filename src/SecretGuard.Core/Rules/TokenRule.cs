using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG1002: a token or an API key stands in code or in a file.</summary>
internal sealed class TokenRule : SecretRule
{
    public TokenRule()
        : base(RuleCatalog.HardCodedToken)
    {
    }

    public override SlotKind[] Slots { get; } = { SlotKind.Token };

    protected override string WordsFor(SlotKind kind) => "token or API key";
}

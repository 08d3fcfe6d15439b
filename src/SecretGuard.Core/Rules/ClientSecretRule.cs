using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG1001: a client secret stands in code or in a file.</summary>
internal sealed class ClientSecretRule : SecretRule
{
    public ClientSecretRule()
        : base(RuleCatalog.HardCodedClientSecret)
    {
    }

    public override SlotKind[] Slots { get; } = { SlotKind.ClientSecret };

    protected override string WordsFor(SlotKind kind) => "client secret";
}

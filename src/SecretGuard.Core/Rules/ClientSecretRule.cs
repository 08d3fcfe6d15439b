using System.Collections.Generic;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG1001: a client secret stands in code or in a file.</summary>
internal sealed class ClientSecretRule : SecretRule
{
    public ClientSecretRule()
        : base(RuleCatalog.HardCodedClientSecret)
    {
    }

    public override IReadOnlyList<SlotKind> Slots { get; } = new[] { SlotKind.ClientSecret };

    protected override string WordsFor(SlotKind kind) => "client secret";
}

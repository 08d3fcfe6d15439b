using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG1005: a password stands in code, in a file or in a connection string.</summary>
internal sealed class PasswordRule : SecretRule
{
    public PasswordRule()
        : base(RuleCatalog.HardCodedPassword)
    {
    }

    public override SlotKind[] Slots { get; } = { SlotKind.Password };

    protected override string WordsFor(SlotKind kind) => "password";
}

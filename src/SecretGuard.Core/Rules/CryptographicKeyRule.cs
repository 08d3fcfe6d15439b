using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG1003: a private or symmetric key, or the password of a certificate, stands in code or in a file.</summary>
internal sealed class CryptographicKeyRule : SecretRule
{
    public CryptographicKeyRule()
        : base(RuleCatalog.HardCodedKey)
    {
    }

    public override SlotKind[] Slots { get; } = { SlotKind.CryptographicKey, SlotKind.CertificatePassword };

    protected override string WordsFor(SlotKind kind) =>
        kind == SlotKind.CertificatePassword ? "certificate password" : "cryptographic key";
}

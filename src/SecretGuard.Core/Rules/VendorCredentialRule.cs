using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Rules;

/// <summary>SG1006: a credential that tells by its form who issued it, in any text.</summary>
internal sealed class VendorCredentialRule : SecretRule
{
    public VendorCredentialRule()
        : base(RuleCatalog.VendorCredential)
    {
    }

    public override SlotKind[] Slots { get; } = { SlotKind.VendorCredential };

    protected override string WordsFor(SlotKind kind) => "vendor's credential";

    // The name of the slot is that of a format: ours, not the user's.
    protected override string Subject(Candidate candidate, string value, KnownSecrets secrets)
    {
        var words = VendorFormats.WordsOf(candidate.Slot.Name) ?? WordsFor(candidate.Slot.Kind);
        return (words[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "An " : "A ") + words;
    }
}

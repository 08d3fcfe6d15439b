using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Classification;

/// <summary>
/// Puts a value of a secret slot into its class. In a known slot neither entropy nor word lists silence anything: 72 % of the literal
/// client secrets of public OAuth code are short words that are the working credential. Where only a name tells the slot, values that
/// are themselves names are taken for what they are.
/// </summary>
public static class ValueClassifier
{
    private const int LongestNumber = 2;

    /// <param name="candidate">A value in a secret slot.</param>
    /// <param name="isTemplate">The file is meant to be filled in: there "changeme" is an instruction, elsewhere a credential.</param>
    public static ClassifiedValue Classify(Candidate candidate, bool isTemplate)
    {
        var value = WithoutQuotes(VariableDefault.Unwrap(candidate.Value).Trim(), candidate.Slot);
        return new ClassifiedValue(ClassOf(value.Value, candidate.Slot, isTemplate), value);
    }

    /// <summary>True when a text that is meant to be shown could be a secret itself.</summary>
    public static bool IsRandomLooking(string text) => Randomness.IsRandomLooking(text);

    private static ValueClass ClassOf(string value, Slot slot, bool isTemplate)
    {
        // A private key or a signed token says itself what it is.
        if (slot is { Evidence: SlotEvidence.Shape, Kind: not (SlotKind.UserInfo or SlotKind.VendorCredential) }) return Generated(value);
        // "ghp_xxxxxxxx…", "AKIAXXXXXXXX…": somebody shows the form.
        if (slot.Kind == SlotKind.VendorCredential) return PublishedSamples.Contains(value) ? ValueClass.Weak : Randomness.IsFillIn(value) ? ValueClass.Reference : ValueClass.Opaque;
        if (value.Length == 0 || ValueShapes.IsMask(value) || ValueShapes.IsEmptyGuid(value)) return ValueClass.Empty;
        if (slot.Evidence != SlotEvidence.Sink && ValueShapes.IsTruth(value)) return ValueClass.Empty;
        // "AccessToken = 4" numbers the members of a type.
        if (slot.Evidence != SlotEvidence.Sink && slot.Kind == SlotKind.Token && value.Length <= LongestNumber && int.TryParse(value, out _)) return ValueClass.Empty;
        if (ValueShapes.IsReference(value) || KeyName.IsPackage(slot.Name, value)) return ValueClass.Reference;
        // "clientSecret", "the secret of the client": where only a name tells the slot, a sentence explains it.
        if (slot.Evidence == SlotEvidence.Name && char.IsLetter(value[0]) && KeyName.IsOne(value, slot)) return ValueClass.Reference;
        if (ValueShapes.IsPlaceholder(value) || (isTemplate && ValueShapes.IsFillIn(value)))
            return slot.IsVague ? ValueClass.Reference : ValueClass.Placeholder;
        if (Randomness.IsRandomLooking(value)) return Generated(value);
        // "password": "the password of the user" documents a field.
        if (slot.Evidence == SlotEvidence.Key && KeyName.IsProse(value, slot.Name)) return ValueClass.Reference;
        // "token", "secret": where the name is vague, a word is some other word.
        return slot.IsVague ? ValueClass.Reference : ValueClass.Weak;
    }

    // AuthToken="{0}", as a header has it.
    private static SourceValue WithoutQuotes(SourceValue value, Slot slot) =>
        slot.Evidence != SlotEvidence.Sink && value.Value.Length > 2 && value.Value[0] == '"' && value.Value[value.Value.Length - 1] == '"'
            ? value.Slice(1, value.Value.Length - 2) : value;

    // What its issuer published for everybody is guessable however random it looks.
    private static ValueClass Generated(string value) => PublishedSamples.Contains(value) ? ValueClass.Weak : ValueClass.Opaque;
}

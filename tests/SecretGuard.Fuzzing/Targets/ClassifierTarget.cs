using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Classification;
using SecretGuard.Knowledge;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>A value in slots of every kind, through classification and the rules.</summary>
internal sealed class ClassifierTarget() : FuzzTarget("classifier", Values(), weight: 12)
{
    private const int LongestValue = 600;

    private static readonly IReadOnlyList<Slot> Slots =
    [
        .. Enum.GetValues<SlotKind>().SelectMany(kind => Enum.GetValues<SlotEvidence>().Select(evidence => new Slot(kind, evidence, "Orders:ClientSecret"))),
    ];

    // What parts of texts are, besides what stands where values are.
    private static IReadOnlyList<FuzzText> Values() =>
    [
        .. new[] { "hunter2", "${X:-d}", "{{x}}", "%X%", "$(x)", "<a b>", "changeme", "****", "true", "{0}", "env:X", "vault://a#b", "@Microsoft.KeyVault(SecretUri=x)", "xxxx" }
            .Select(value => new FuzzText("value", value)),
        .. Inputs.Seeds.Texts.SelectMany(text => text.Text.Split('"', '\'', '\n', '=').Select(part => part.Trim())).Where(part => part.Length is > 0 and < 200)
            .Distinct(StringComparer.Ordinal).Take(6000).Select(part => new FuzzText("value", part)),
    ];

    public override void Read(FuzzText input)
    {
        var value = SourceValue.Verbatim(input.Text, 0);
        // Three of all slots, so that all have their turn; the long ones are no more interesting.
        for (var i = 0; i < 3; i++)
        {
            var slot = Slots[((input.Text.Length * 31) + (i * 17)) % Slots.Count];
            var classified = ValueClassifier.Classify(new Candidate(slot, value), isTemplate: i == 1);
            Must.BeInside(classified.Value, input.Text);
        }

        _ = ValueClassifier.IsRandomLooking(input.Text);
        if (input.Text.Length < LongestValue) _ = KeyPath.MeaningOf(input.Text);
        _ = HttpAddress.Of(input.Text);
    }
}

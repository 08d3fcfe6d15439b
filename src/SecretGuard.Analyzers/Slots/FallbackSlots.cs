using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;

namespace SecretGuard.Analyzers.Slots;

/// <summary>What is taken when a lookup by a telling key finds nothing: <c>config["X:ClientSecret"] ?? "…"</c>.</summary>
internal sealed class FallbackSlots : ISlotFinder
{
    public void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation is not ICoalesceOperation fallback) return;
        if (SlotOf(fallback.Value, slots) is { } slot) into.Add(new SlotUse(slot, fallback.WhenNull));
    }

    private static Slot? SlotOf(IOperation lookup, SlotIndex slots) => lookup switch
    {
        IInvocationOperation call => OfCall(call, slots),
        IConversionOperation { Operand: var operand } => SlotOf(operand, slots),
        IConditionalAccessOperation access => SlotOf(access.Operation, slots) ?? SlotOf(access.WhenNotNull, slots),
        IPropertyReferenceOperation { Property: { Name: "Value", IsIndexer: false }, Instance: { } section } => SlotOf(section, slots),
        _ => TargetSlots.Of(lookup, slots),
    };

    private static Slot? OfCall(IInvocationOperation call, SlotIndex slots)
    {
        foreach (var argument in call.Arguments)
            if (argument.Value.ConstantValue is { HasValue: true, Value: string key }) return slots.OfKey(key);
        return null;
    }
}

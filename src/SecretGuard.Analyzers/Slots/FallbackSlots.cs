using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;

namespace SecretGuard.Analyzers.Slots;

/// <summary>
/// What is taken when a lookup by a telling key finds nothing: <c>config["X:ClientSecret"] ?? "…"</c>, <c>GetSetting("X:ClientSecret", "…")</c>.
/// </summary>
internal sealed class FallbackSlots : SlotFinder
{
    // What such a method is given besides the key is what it answers without one.
    private static readonly string[] LookupLeads = { "Get", "Read", "Fetch", "Load", "Find", "Resolve", "Lookup", "Env" };

    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation is ICoalesceOperation fallback)
        {
            if (SlotOf(fallback.Value, slots) is { } slot) into.Add(new SlotUse(slot, fallback.WhenNull));
        }
        else if (operation is IInvocationOperation call && IsLookup(call.TargetMethod)) FindDefault(call, slots, into);
    }

    // static string GetSetting(string key, string fallback); an extension method has its receiver before them.
    private static bool IsLookup(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_String && MethodLeads.IsAny(method.Name, LookupLeads);

    private static void FindDefault(IInvocationOperation call, SlotIndex slots, List<SlotUse> into)
    {
        var arguments = call.Arguments;
        for (var i = 0; i + 1 < arguments.Length; i++)
        {
            if (arguments[i].Value.ConstantValue is not { HasValue: true, Value: string key } || slots.OfKey(key) is not { } slot) continue;
            if (arguments[i + 1] is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type.SpecialType: SpecialType.System_String } value)
                into.Add(new SlotUse(slot, value.Value));
            return;
        }
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

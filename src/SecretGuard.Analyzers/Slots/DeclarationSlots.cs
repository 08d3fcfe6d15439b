using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>Names of locals, fields, properties and parameters that begin with a value.</summary>
internal sealed class DeclarationSlots : SlotFinder
{
    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        // The default of a switch is for whoever declares it to choose; who sets it is judged.
        if (SlotOf(operation, slots) is { } slot && !SlotKinds.IsSwitch(slot.Kind) && ValueOf(operation) is { } value) into.Add(new SlotUse(slot, value));
    }

    private static Slot? SlotOf(IOperation operation, SlotIndex slots) => operation switch
    {
        IVariableDeclaratorOperation declarator => slots.OfName(declarator.Symbol.Name),
        IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => slots.OfMember(fields[0]),
        IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => slots.OfMember(properties[0]),
        IParameterInitializerOperation initializer => OfDefault(slots.OfParameter(initializer.Parameter)),
        _ => null,
    };

    // clientSecret = "secret": what is used when nobody says anything is no name.
    private static Slot? OfDefault(Slot? slot) =>
        slot is { Evidence: SlotEvidence.Name, Kind: SlotKind.ClientSecret or SlotKind.Password, IsVague: false } ? new Slot(slot.Kind, SlotEvidence.Key, slot.Name) : slot;

    private static IOperation? ValueOf(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation declarator => declarator.GetVariableInitializer()?.Value,
        ISymbolInitializerOperation initializer => initializer.Value,
        _ => null,
    };
}

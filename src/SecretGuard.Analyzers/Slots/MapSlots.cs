using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>
/// A map whose name says what its values are: <c>ClientSecrets = new() { ["orders"] = "…" }</c>. Its keys are clients or places, so only
/// values that look generated count.
/// </summary>
internal sealed class MapSlots : SlotFinder
{
    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (NameOf(operation) is not { } name || !name.EndsWith("s", StringComparison.OrdinalIgnoreCase)) return;
        if (EntriesOf(operation) is not { } entries || slots.KindOfName(name) is not { } kind || !SlotKinds.HoldsSecret(kind)) return;
        foreach (var entry in entries.Initializers)
            if (PairIn(entry) is (var key, var value) && !TellsSlot(key, slots)) into.Add(new SlotUse(new Slot(kind, SlotEvidence.Name, name) { IsVague = true }, value));
    }

    private static string? NameOf(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation { Symbol: { Name: var name } } => name,
        IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => fields[0].Name,
        IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => properties[0].Name,
        _ => null,
    };

    private static IObjectOrCollectionInitializerOperation? EntriesOf(IOperation operation)
    {
        var value = operation is IVariableDeclaratorOperation declarator ? declarator.GetVariableInitializer()?.Value : (operation as ISymbolInitializerOperation)?.Value;
        while (value is IConversionOperation { Operand: var operand }) value = operand;
        return (value as IObjectCreationOperation)?.Initializer;
    }

    private static (IOperation Key, IOperation Value)? PairIn(IOperation entry) => entry switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys }, Value: var value } => (keys[0].Value, value),
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 2 } pair } => (pair[0].Value, pair[1].Value),
        _ => null,
    };

    // Found as a pair already, or something else than the name says: ["client_id"] = "…".
    private static bool TellsSlot(IOperation key, SlotIndex slots) => KeyText.Of(key) is { } text && slots.OfKey(text) is not null;
}

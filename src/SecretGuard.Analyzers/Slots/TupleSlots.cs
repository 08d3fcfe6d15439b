using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;

namespace SecretGuard.Analyzers.Slots;

/// <summary>
/// Names in tuples: <c>(ClientId: "…", ClientSecret: "…")</c>, and those that a deconstruction fills, <c>var (id, secret) = ("…", "…")</c>.
/// </summary>
internal sealed class TupleSlots : SlotFinder
{
    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        switch (operation)
        {
            case ITupleOperation tuple:
                FindElements(tuple, slots, into);
                break;
            case IDeconstructionAssignmentOperation { Target: var target, Value: var value } when TupleIn(target) is { } targets && TupleIn(value) is { } values:
                FindTargets(targets.Elements, values.Elements, slots, into);
                break;
        }
    }

    private static ITupleOperation? TupleIn(IOperation operation) => operation switch
    {
        ITupleOperation tuple => tuple,
        IConversionOperation { Operand: var operand } => TupleIn(operand),
        IDeclarationExpressionOperation { Expression: var expression } => TupleIn(expression),
        _ => null,
    };

    private static void FindElements(ITupleOperation tuple, SlotIndex slots, List<SlotUse> into)
    {
        // The target's names count: (string Id, string Secret) client = ("…", "…").
        var type = tuple.Parent is IConversionOperation { Type: { IsTupleType: true } target } ? target : tuple.Type;
        if (type is not INamedTypeSymbol { TupleElements: { IsDefault: false } names } || names.Length != tuple.Elements.Length) return;
        for (var i = 0; i < names.Length; i++)
            if (slots.OfName(names[i].Name) is { } slot)
                into.Add(new SlotUse(slot, tuple.Elements[i]));
    }

    private static void FindTargets(ImmutableArray<IOperation> targets, ImmutableArray<IOperation> values, SlotIndex slots, List<SlotUse> into)
    {
        for (var i = 0; i < targets.Length && i < values.Length; i++)
        {
            var target = targets[i] is IDeclarationExpressionOperation declaration ? declaration.Expression : targets[i];
            if (TargetSlots.Of(target, slots) is { } slot) into.Add(new SlotUse(slot, values[i]));
        }
    }
}

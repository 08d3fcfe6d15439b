using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;

namespace SecretGuard.Analyzers.Slots;

/// <summary>Assignments to members, variables and indexers: statements, object initialisers and <c>with</c> alike.</summary>
internal sealed class AssignmentSlots : SlotFinder
{
    private const string End = "Provider";

    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        // What is taken away from a delegate does nothing any more.
        if (operation is not IAssignmentOperation assignment || operation is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract }) return;
        if (TargetSlots.Of(assignment.Target, slots) is { } slot) into.Add(new SlotUse(slot, assignment.Value));
        else if (assignment.Target is IMemberReferenceOperation { Member.Name: var name } && name.EndsWith(End, StringComparison.Ordinal)) FindProvided(name, assignment.Value, slots, into);
    }

    // AccessTokenProvider = () => Task.FromResult("…")
    private static void FindProvided(string name, IOperation value, SlotIndex slots, List<SlotUse> into)
    {
        if (value is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } statements } }) return;
        if (statements[0] is IReturnOperation { ReturnedValue: { } returned } && slots.OfName(name.Substring(0, name.Length - End.Length)) is { } slot) into.Add(new SlotUse(slot, returned));
    }
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;

namespace SecretGuard.Analyzers.Slots;

/// <summary>Assignments to members, variables and indexers: statements, object initialisers and <c>with</c> alike.</summary>
internal sealed class AssignmentSlots : SlotFinder
{
    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        // What is taken away from a delegate does nothing any more.
        if (operation is not IAssignmentOperation assignment || operation is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract }) return;
        if (TargetSlots.Of(assignment.Target, slots) is { } slot) into.Add(new SlotUse(slot, assignment.Value));
    }
}

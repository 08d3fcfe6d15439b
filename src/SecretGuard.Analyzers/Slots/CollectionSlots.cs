using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;

namespace SecretGuard.Analyzers.Slots;

/// <summary>What is added to a collection that is a slot: <c>options.Scope.Add("…")</c>, <c>Scopes = { "…" }</c>.</summary>
internal sealed class CollectionSlots : SlotFinder
{
    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation is not IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "UnionWith" or "Append" or "Concat" } call) return;
        var receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length == 2 ? call.Arguments[0].Value : null);
        if (call.Arguments.Length == 0) return;
        var value = call.Arguments[call.Arguments.Length - 1].Value;
        if (call.Instance is not null && call.Arguments.Length != 1) return;
        if (SlotOf(receiver, call, slots) is { } slot) into.Add(new SlotUse(slot, value));
    }

    private static Slot? SlotOf(IOperation? receiver, IInvocationOperation call, SlotIndex slots)
    {
        if (receiver is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }) return TargetSlots.Of(receiver, slots);
        return call.Parent is IObjectOrCollectionInitializerOperation { Parent: IMemberInitializerOperation member }
            ? TargetSlots.Of(member.InitializedMember, slots)
            : null;
    }
}

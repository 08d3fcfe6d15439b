using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>What is passed for the parameter of a method or constructor.</summary>
internal sealed class ArgumentSlots : SlotFinder
{
    private static readonly string[] AddressEnds = { "url", "uri", "address", "endpoint", "host" };

    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                if (call.TargetMethod.Name == "ForEach") FindByMethodGroup(call, slots, into);
                if (!FindByParameter(call.Arguments, slots, into)) FindByMethodName(call, slots, into);
                break;
            case IObjectCreationOperation creation:
                FindByParameter(creation.Arguments, slots, into);
                break;
        }
    }

    private static bool FindByParameter(ImmutableArray<IArgumentOperation> arguments, SlotIndex slots, List<SlotUse> into)
    {
        var found = false;
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter) continue;
            if (slots.OfParameter(parameter) is not { } slot) continue;
            into.Add(new SlotUse(slot, argument.Value));
            if (slot is { Kind: SlotKind.Token }) FindAddresses(arguments, slots, into);
            found = true;
        }

        return found;
    }

    // new OrdersClient("http://…", token): the token goes there.
    private static void FindAddresses(ImmutableArray<IArgumentOperation> arguments, SlotIndex slots, List<SlotUse> into)
    {
        foreach (var argument in arguments)
            if (argument.Parameter is { } parameter && IsAddress(parameter.Name) && slots.OfParameter(parameter) is null)
                into.Add(new SlotUse(new Slot(SlotKind.ApiAddress, SlotEvidence.Name, parameter.Name), argument.Value));
    }

    private static bool IsAddress(string parameter) => Array.Exists(AddressEnds, end => parameter.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    // builder.WithClientSecret("…"): the method says what its only parameter, called "value", does not.
    private static void FindByMethodName(IInvocationOperation call, SlotIndex slots, List<SlotUse> into)
    {
        var first = call.TargetMethod.IsExtensionMethod ? 1 : 0;
        if (call.Arguments.Length != first + 1) return;
        if (slots.OfFluentName(call.TargetMethod.Name) is { } slot) into.Add(new SlotUse(slot, call.Arguments[first].Value));
    }

    // Array.ForEach(text.ToCharArray(), secure.AppendChar): the elements go where the method's only parameter does.
    private static void FindByMethodGroup(IInvocationOperation call, SlotIndex slots, List<SlotUse> into)
    {
        if (call.Arguments.Length == 0 || call.Arguments[call.Arguments.Length - 1].Value is not IDelegateCreationOperation { Target: IMethodReferenceOperation { Method.Parameters: { Length: 1 } parameters } }) return;
        if (slots.OfParameter(parameters[0]) is { } slot && (call.Instance ?? call.Arguments[0].Value) is { } values) into.Add(new SlotUse(slot, values));
    }
}

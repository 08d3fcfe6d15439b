using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;

namespace SecretGuard.Analyzers.Slots;

/// <summary>Calls, creations and assignments that are a fact by themselves: <c>AllowPasswordFlow()</c>, <c>new PasswordTokenRequest()</c>.</summary>
internal sealed class ActSlots : SlotFinder
{
    private const string Constructor = ".ctor";

    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        switch (operation)
        {
            case IInvocationOperation call when !HoldsAct(call.Arguments, slots):
                Add(call.TargetMethod.ReducedFrom ?? call.TargetMethod, call.TargetMethod.Name);
                break;
            case IObjectCreationOperation { Constructor: { } constructor }:
                Add(constructor, Constructor);
                break;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member }, Value.ConstantValue: not { HasValue: true, Value: null } }:
                Add(member, member.Name);
                break;
            // A property may be called as the method is, and keep what the method would switch off.
            case ISimpleAssignmentOperation { Target: IInvalidOperation, Value.ConstantValue: not { HasValue: true, Value: null or false }, Syntax: AssignmentExpressionSyntax { Left: var left } } when WrittenName.Of(left) is { } member:
                if (slots.OfUnresolvedAct(member, typeName: null) is { } act) into.Add(new SlotUse(act, operation) { IsAct = true });
                break;
            case IInvalidOperation:
                FindUnresolved(operation, slots, into);
                break;
        }

        void Add(ISymbol member, string name)
        {
            if (slots.OfAct(member, name) is { } slot) into.Add(new SlotUse(slot, operation) { IsAct = true });
        }
    }

    // RequestPasswordTokenAsync(new PasswordTokenRequest { … }) is one fact.
    private static bool HoldsAct(ImmutableArray<IArgumentOperation> arguments, SlotIndex slots)
    {
        foreach (var argument in arguments)
            if (argument.Value is IObjectCreationOperation { Constructor: { } constructor } && slots.OfAct(constructor, Constructor) is not null) return true;

        return false;
    }

    private static void FindUnresolved(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        var slot = operation.Syntax switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } call when !HoldsAct(call, slots) =>
                slots.OfUnresolvedAct(name.Identifier.ValueText, typeName: null),
            ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } => slots.OfUnresolvedAct(Constructor, name.Identifier.ValueText),
            ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax { Right: var name } } => slots.OfUnresolvedAct(Constructor, name.Identifier.ValueText),
            _ => null,
        };
        if (slot is not null) into.Add(new SlotUse(slot, operation) { IsAct = true });
    }

    private static bool HoldsAct(InvocationExpressionSyntax call, SlotIndex slots)
    {
        foreach (var argument in call.ArgumentList.Arguments)
            if (argument.Expression is ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } && slots.OfUnresolvedAct(Constructor, name.Identifier.ValueText) is not null)
                return true;

        return false;
    }
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;

namespace SecretGuard.Analyzers.Slots;

/// <summary>Calls that do not compile, half-typed or before the restore of their package: names and keys still tell.</summary>
internal sealed class UnresolvedSlots : ISlotFinder
{
    public void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation.SemanticModel is not { } model) return;
        switch (operation.Syntax)
        {
            case InvocationExpressionSyntax call:
                FindFluent(call, model, slots, into);
                FindArguments(call.ArgumentList, model, slots, into);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments }:
                FindArguments(arguments, model, slots, into);
                break;
            case InitializerExpressionSyntax { Expressions: { Count: 2 } pair } when KeyOf(pair[0]) is { } key && slots.OfKey(key) is { } slot:
                Add(slot, pair[1], model, into);
                break;
        }
    }

    private static void FindFluent(InvocationExpressionSyntax call, SemanticModel model, SlotIndex slots, List<SlotUse> into)
    {
        if (call.ArgumentList.Arguments.Count != 1 || call.Expression is not MemberAccessExpressionSyntax { Name: var name }) return;
        if (slots.OfFluentName(name.Identifier.ValueText) is { } slot) Add(slot, call.ArgumentList.Arguments[0].Expression, model, into);
    }

    private static void FindArguments(ArgumentListSyntax list, SemanticModel model, SlotIndex slots, List<SlotUse> into)
    {
        var arguments = list.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].NameColon is { } name && slots.OfName(name.Name.Identifier.ValueText) is { } named)
                Add(named, arguments[i].Expression, model, into);
            else if (i + 1 < arguments.Count && KeyOf(arguments[i].Expression) is { } key && slots.OfKey(key) is { } keyed)
                Add(keyed, arguments[i + 1].Expression, model, into);
        }
    }

    private static void Add(Slot slot, ExpressionSyntax value, SemanticModel model, List<SlotUse> into)
    {
        if (model.GetOperation(value) is { } operation) into.Add(new SlotUse(slot, operation));
    }

    private static string? KeyOf(ExpressionSyntax expression) => (expression as LiteralExpressionSyntax)?.Token.Value as string;
}

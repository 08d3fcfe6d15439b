using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;

namespace SecretGuard.Analyzers.Slots;

/// <summary>Calls that do not compile, half-typed or before the restore of their package: names and keys still tell.</summary>
internal sealed class UnresolvedSlots : SlotFinder
{
    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation.SemanticModel is not { } model) return;
        // What the compiler knows is found by its symbols.
        if (operation is IMemberInitializerOperation { InitializedMember: not IInvalidOperation }) return;
        switch (operation.Syntax)
        {
            case InvocationExpressionSyntax call:
                FindFluent(call, model, slots, into);
                FindArguments(call.ArgumentList, KeyedSlots.IsPairing(NameOf(call)), model, slots, into);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments }:
                FindArguments(arguments, mayPair: true, model, slots, into);
                break;
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax member, Right: var right } when slots.OfName(member.Identifier.ValueText) is { } slot:
                foreach (var value in Elements(right)) Add(slot, value, model, into);
                break;
            case InitializerExpressionSyntax { Expressions: { Count: 2 } pair } when KeyText.Of(pair[0]) is { } key && slots.OfKey(key) is { } slot:
                Add(slot, pair[1], model, into);
                break;
        }
    }

    // ClientSecrets = { new Secret("…") }
    private static IEnumerable<ExpressionSyntax> Elements(ExpressionSyntax right) =>
        right is InitializerExpressionSyntax elements ? elements.Expressions : new[] { right };

    private static void FindFluent(InvocationExpressionSyntax call, SemanticModel model, SlotIndex slots, List<SlotUse> into)
    {
        if (call.ArgumentList.Arguments.Count != 1 || call.Expression is not MemberAccessExpressionSyntax { Name: var name }) return;
        if (slots.OfFluentName(name.Identifier.ValueText) is { } slot) Add(slot, call.ArgumentList.Arguments[0].Expression, model, into);
    }

    private static void FindArguments(ArgumentListSyntax list, bool mayPair, SemanticModel model, SlotIndex slots, List<SlotUse> into)
    {
        var arguments = list.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].NameColon is { } name && slots.OfName(name.Name.Identifier.ValueText) is { } named)
                Add(named, arguments[i].Expression, model, into);
            else if (mayPair && i + 1 < arguments.Count && arguments[i + 1].NameColon is null && KeyText.Of(arguments[i].Expression) is { } key && slots.OfKey(key) is { } keyed)
                Add(keyed, arguments[i + 1].Expression, model, into);
        }
    }

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => string.Empty,
    };

    private static void Add(Slot slot, ExpressionSyntax value, SemanticModel model, List<SlotUse> into)
    {
        if (model.GetOperation(BareExpression.Of(value)) is { } operation) into.Add(new SlotUse(slot, operation));
    }
}

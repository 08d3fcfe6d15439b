using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Slots;

/// <summary>What a property or method with a telling name returns.</summary>
internal sealed class ReturnSlots : SlotFinder
{
    private const string Lead = "Get";

    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation is not IReturnOperation { ReturnedValue: { } value }) return;
        // string GrantType => "delegation": a server's handler says which one it handles.
        if (SlotOf(operation.Syntax, slots) is { } slot && slot.Kind is not SlotKind.GrantType && !SlotKinds.IsSwitch(slot.Kind)) into.Add(new SlotUse(slot, value));
    }

    private static Slot? SlotOf(SyntaxNode returned, SlotIndex slots)
    {
        for (SyntaxNode? node = returned; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case PropertyDeclarationSyntax property: return slots.OfName(property.Identifier.ValueText);
                case MethodDeclarationSyntax method: return OfMethod(method.Identifier.ValueText, slots);
                case LocalFunctionStatementSyntax function: return OfMethod(function.Identifier.ValueText, slots);
                case AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax: return null;
            }
        }

        return null;
    }

    private static Slot? OfMethod(string name, SlotIndex slots) =>
        name.StartsWith(Lead, StringComparison.Ordinal) ? slots.OfName(name.Substring(Lead.Length)) : slots.OfName(name);
}

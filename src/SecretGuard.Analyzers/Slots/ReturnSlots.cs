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

    private static readonly string[] Ends = { "Of", "For" };

    public override void Find(IOperation operation, SlotIndex slots, List<SlotUse> into)
    {
        if (operation is not IReturnOperation { ReturnedValue: { } value }) return;
        if (SlotOf(operation.Syntax, slots) is { } slot && IsTold(slot.Kind)) into.Add(new SlotUse(slot, value));
    }

    /// <summary>True for a property or method whose own name tells the slot: what it returns is judged where it stands.</summary>
    public static bool Tells(ISymbol member, SlotKind kind, SlotIndex slots) => IsTold(kind) && member switch
    {
        IMethodSymbol => OfMethod(member.Name, slots)?.Kind == kind,
        _ => slots.KindOfName(member.Name) == kind,
    };

    // string GrantType => "delegation": a server's handler says which one it handles.
    private static bool IsTold(SlotKind kind) => kind is not SlotKind.GrantType && !SlotKinds.IsSwitch(kind);

    private static Slot? SlotOf(SyntaxNode returned, SlotIndex slots)
    {
        for (SyntaxNode? node = returned; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case SwitchSectionSyntax section when KeyIn(section) is { } key && slots.OfKey(key) is { } told:
                    return new Slot(told.Kind, told.Evidence, told.Name) { IsVague = true };
                case PropertyDeclarationSyntax property: return slots.OfName(property.Identifier.ValueText);
                case MethodDeclarationSyntax method: return OfMethod(method.Identifier.ValueText, slots);
                case LocalFunctionStatementSyntax function: return OfMethod(function.Identifier.ValueText, slots);
                case AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax: return null;
            }
        }

        return null;
    }

    // case "client_secret": return "…". It may as well return a label, so only what looks generated counts.
    private static string? KeyIn(SwitchSectionSyntax section) => section.Labels[0] is CaseSwitchLabelSyntax { Value: var key } ? KeyText.Of(key) : null;

    private static Slot? OfMethod(string name, SlotIndex slots) => slots.OfName(WithoutEnd(name.StartsWith(Lead, StringComparison.Ordinal) ? name.Substring(Lead.Length) : name));

    // ClientSecretOf(tenant), GetClientSecretFor(tenant): the parameter says whose it is.
    private static string WithoutEnd(string name)
    {
        foreach (var end in Ends)
            if (name.EndsWith(end, StringComparison.Ordinal)) return name.Substring(0, name.Length - end.Length);
        return name;
    }
}

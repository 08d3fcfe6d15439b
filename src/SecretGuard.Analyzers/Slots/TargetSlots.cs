using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Symbols;
using SecretGuard.Candidates;

namespace SecretGuard.Analyzers.Slots;

/// <summary>The slot that an expression itself is, as a target or as one side of a comparison.</summary>
internal static class TargetSlots
{
    public static Slot? Of(IOperation? target, SlotIndex slots) => target switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer => OfIndexer(indexer, slots),
        IPropertyReferenceOperation { Property: var property } => slots.OfMember(property),
        IFieldReferenceOperation { Field: var field } => slots.OfMember(field),
        ILocalReferenceOperation { Local: var local } => slots.OfName(local.Name),
        IParameterReferenceOperation { Parameter: var parameter } => slots.OfName(parameter.Name),
        IConversionOperation { Operand: var operand } => Of(operand, slots),
        IDynamicMemberReferenceOperation member => slots.OfName(member.MemberName),
        IInvalidOperation unresolved => OfUnresolved(unresolved.Syntax, slots),
        _ => null,
    };

    private static Slot? OfIndexer(IPropertyReferenceOperation indexer, SlotIndex slots) =>
        indexer.Arguments.Length == 1 && KeyText.Of(indexer.Arguments[0].Value) is { } key ? slots.OfKey(key) : null;

    // Half-typed code and projects before their restore: the name is all there is.
    private static Slot? OfUnresolved(SyntaxNode target, SlotIndex slots) => target switch
    {
        MemberAccessExpressionSyntax member => slots.OfName(member.Name.Identifier.ValueText),
        IdentifierNameSyntax name => slots.OfName(name.Identifier.ValueText),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } when KeyText.Of(keys[0].Expression) is { } key =>
            slots.OfKey(key),
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } when KeyText.Of(keys[0].Expression) is { } key =>
            slots.OfKey(key),
        _ => null,
    };
}

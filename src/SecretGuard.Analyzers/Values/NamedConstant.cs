using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Values;

/// <summary>Reads <c>GrantTypes.Implicit</c> and its like by their names.</summary>
internal static class NamedConstant
{
    /// <summary>What the constant stands for in that slot, or null.</summary>
    public static string? TextOf(IOperation value, SlotKind slot)
    {
        if (value is IMemberReferenceOperation { Member: { IsStatic: true } member }) return TextOf(member.ContainingType?.Name, member.Name, slot);
        return value is IInvalidOperation && value.Syntax is MemberAccessExpressionSyntax access ? TextOf(HolderOf(access.Expression), access.Name.Identifier.ValueText, slot) : null;
    }

    private static string? TextOf(string? holder, string name, SlotKind slot)
    {
        if (holder is null || ProtocolConstants.TextOf(holder, name) is not { } text) return null;
        var prefix = ProtocolConstants.PrefixOf(holder);
        if (slot == SlotKind.ClientPermission) return prefix + text;
        return prefix == PrefixOf(slot) ? text : null;
    }

    private static string? PrefixOf(SlotKind slot) => slot switch
    {
        SlotKind.GrantType => "gt:",
        SlotKind.ResponseType => "rst:",
        _ => "scp:",
    };

    private static string? HolderOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}

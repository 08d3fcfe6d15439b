using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Symbols;

/// <summary>The text of a key, where it is known.</summary>
internal static class KeyText
{
    // HeaderNames.Authorization, OpenIdConnectParameterNames.ClientSecret, OidcConstants.TokenRequest.ClientSecret
    private static readonly string[] HolderEnds = { "Names", "Constants", "Parameters", "Headers", "Request", "Keys", "Fields" };

    /// <summary>A constant. Libraries keep some in fields that are none, and their package is not always there: then the name of the member speaks.</summary>
    public static string? Of(IOperation key) => key.ConstantValue is { HasValue: true } constant ? constant.Value as string : OfMember(key.Syntax);

    /// <summary>The same where the compiler knows nothing of the expression.</summary>
    public static string? Of(ExpressionSyntax key) => key is LiteralExpressionSyntax { Token.Value: string text } ? text : OfMember(key);

    private static string? OfMember(SyntaxNode key)
    {
        if (key is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: var name }, Expression: var holder } || !IsHolder(holder)) return null;
        return NameLexicon.SlotOf(name) is not null ? name : null;
    }

    private static bool IsHolder(ExpressionSyntax holder)
    {
        var name = WrittenName.Of(holder) ?? string.Empty;
        return name.Length > 0 && char.IsUpper(name[0]) && Array.Exists(HolderEnds, end => name.EndsWith(end, StringComparison.Ordinal));
    }
}

using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Context;

/// <summary>Fields that stand beside a field: a type of constants has its token endpoint in one and its scope in another.</summary>
internal static class SiblingConstants
{
    // Fields looked at: more than people write for one client.
    private const int Budget = 100;

    /// <summary>The one provider that the addresses of the type lead to; null where they lead to none or to several.</summary>
    /// <param name="value">What a field begins with.</param>
    public static string? ProviderOf(IOperation value)
    {
        if (value.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not FieldDeclarationSyntax { Parent: TypeDeclarationSyntax { Members: var members } }) return null;
        var providers = members.OfType<FieldDeclarationSyntax>().Take(Budget).SelectMany(field => field.Declaration.Variables)
            .Select(AddressIn).Where(address => address is not null)
            .Select(ProviderTable.FromAddress).Distinct().Take(2).ToList();
        return providers.Count == 1 ? providers[0] : null;
    }

    private static string? AddressIn(VariableDeclaratorSyntax field) =>
        field.Initializer?.Value is LiteralExpressionSyntax { Token.Value: string text } && NameLexicon.SlotOf(field.Identifier.ValueText) is SlotKind.TokenEndpoint or SlotKind.Authority
            ? text : null;
}

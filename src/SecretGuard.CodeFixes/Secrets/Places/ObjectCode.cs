using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes.Secrets.Places;

/// <summary>Whether code at a place belongs to an object.</summary>
internal static class ObjectCode
{
    /// <summary>The member of the type in whose code the node stands; null in initialisers and in functions that see no object whatever their member is.</summary>
    public static MemberDeclarationSyntax? MemberAround(SyntaxNode node, string type)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText != type) return null;
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case ConstructorInitializerSyntax or AttributeSyntax:
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax }:
                case FieldDeclarationSyntax:
                    return null;
                case LocalFunctionStatementSyntax function when IsStatic(function.Modifiers):
                case AnonymousFunctionExpressionSyntax lambda when IsStatic(lambda.Modifiers):
                    return null;
                case MemberDeclarationSyntax member:
                    return member;
            }
        }

        return null;
    }

    public static bool IsStatic(SyntaxTokenList modifiers) => modifiers.Any(modifier => modifier.ValueText == "static");

    /// <summary>Orders.Secret, other.Secret</summary>
    public static bool IsQualified(SyntaxNode use) =>
        use.Parent is MemberAccessExpressionSyntax access && access.Name == use && access.Expression is not ThisExpressionSyntax;

    /// <summary><c>nameof</c> and documentation need no value.</summary>
    public static bool IsName(SyntaxNode use) =>
        use.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }
            || use.IsPartOfStructuredTrivia();
}

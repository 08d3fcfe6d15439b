using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace SecretGuard.CodeFixes.Secrets.Writing;

/// <summary>Turns declarations that keep a value into ones that read it.</summary>
internal static class Holders
{
    public static SyntaxNode ToProperty(FieldDeclarationSyntax field, ExpressionSyntax value, bool isStatic)
    {
        var kept = field.Modifiers.Where(modifier => !IsOfFields(modifier.Kind()));
        var modifiers = isStatic ? kept.Append(SyntaxFactory.Token(SyntaxKind.StaticKeyword)) : kept;
        var declarator = field.Declaration.Variables[0];
        return SyntaxFactory.PropertyDeclaration(field.Declaration.Type.WithoutTrivia(), declarator.Identifier.WithoutTrivia())
            .WithModifiers(SyntaxFactory.TokenList(modifiers.Select(token => token.WithoutTrivia())))
            .WithExpressionBody(SyntaxFactory.ArrowExpressionClause(value))
            .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken))
            .WithTriviaFrom(field)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    // "static" comes back where the property needs it.
    private static bool IsOfFields(SyntaxKind modifier) =>
        modifier is SyntaxKind.ConstKeyword or SyntaxKind.StaticKeyword or SyntaxKind.ReadOnlyKeyword or SyntaxKind.VolatileKeyword;

    public static SyntaxNode ToBody(PropertyDeclarationSyntax property, ExpressionSyntax value) =>
        property.WithIdentifier(property.Identifier.WithTrailingTrivia(SyntaxFactory.Space))
            .WithAccessorList(null)
            .WithInitializer(null)
            .WithExpressionBody(SyntaxFactory.ArrowExpressionClause(value))
            .WithSemicolonToken(property.SemicolonToken)
            .WithAdditionalAnnotations(Formatter.Annotation);

    public static SyntaxNode ToVariable(LocalDeclarationStatementSyntax local, ExpressionSyntax value)
    {
        var modifier = local.Modifiers.First(token => token.IsKind(SyntaxKind.ConstKeyword));
        var changed = local.ReplaceNode(local.Declaration.Variables[0].Initializer!.Value, value);
        return changed.WithModifiers(changed.Modifiers.RemoveAt(local.Modifiers.IndexOf(modifier)))
            .WithLeadingTrivia(local.GetLeadingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    public static FieldDeclarationSyntax WithoutValue(FieldDeclarationSyntax field)
    {
        var declarator = field.Declaration.Variables[0];
        return field.ReplaceNode(declarator, declarator.WithInitializer(null).WithIdentifier(declarator.Identifier.WithoutTrivia()));
    }

    /// <summary>The property without its default; with an empty one where the compiler demands any.</summary>
    public static SyntaxNode WithoutDefault(PropertyDeclarationSyntax property, bool isNullable)
    {
        var value = property.Initializer!.Value;
        if (isNullable && property.Type is not NullableTypeSyntax)
            return property.ReplaceNode(value, SyntaxFactory.ParseExpression("string.Empty").WithTriviaFrom(value));
        var accessors = property.AccessorList!.WithTrailingTrivia(property.SemicolonToken.TrailingTrivia);
        return property.WithInitializer(null).WithSemicolonToken(default).WithAccessorList(accessors);
    }
}

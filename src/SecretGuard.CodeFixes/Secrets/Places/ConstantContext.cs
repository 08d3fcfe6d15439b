using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes.Secrets.Places;

/// <summary>Where a value read at run time cannot stand.</summary>
internal static class ConstantContext
{
    /// <summary>Only a constant compiles here: attribute arguments, cases and patterns, default values, other constants.</summary>
    public static bool DemandsConstant(SyntaxNode expression)
    {
        foreach (var node in expression.AncestorsAndSelf())
        {
            switch (node)
            {
                case AttributeSyntax or ParameterSyntax or CaseSwitchLabelSyntax or PatternSyntax or EnumMemberDeclarationSyntax or GotoStatementSyntax:
                    return true;
                // "value is Secret": a constant pattern that the parser took for a type.
                case BinaryExpressionSyntax test when test.IsKind(SyntaxKind.IsExpression) && test.Right.Span.Contains(expression.Span):
                    return true;
                case LocalDeclarationStatementSyntax { IsConst: true }:
                    return true;
                case FieldDeclarationSyntax field:
                    return field.Modifiers.Any(SyntaxKind.ConstKeyword);
                case StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Runs when the type is loaded: what throws there makes the type unusable for the rest of the program.</summary>
    public static bool IsTypeLoad(SyntaxNode expression)
    {
        foreach (var node in expression.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: not ConstructorDeclarationSyntax }:
                    return false;
                case FieldDeclarationSyntax or PropertyDeclarationSyntax or ConstructorDeclarationSyntax:
                    return ((MemberDeclarationSyntax)node).Modifiers.Any(SyntaxKind.StaticKeyword);
                case MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The variable is written or handed out by reference: a property that only reads cannot take its place.</summary>
    public static bool NeedsVariable(SyntaxNode use)
    {
        SyntaxNode target = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            RefExpressionSyntax => true,
            PrefixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.AddressOfExpression),
            _ => false,
        };
    }
}

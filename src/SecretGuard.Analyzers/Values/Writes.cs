using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.Analyzers.Values;

/// <summary>Tells whether a variable gets another value after its declaration. By name: a namesake costs a finding, not a false one.</summary>
internal static class Writes
{
    public static bool Any(VariableDeclaratorSyntax declarator)
    {
        var name = declarator.Identifier.ValueText;
        SyntaxNode? scope = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (scope is FieldDeclarationSyntax) scope = scope.Parent;
        if (scope is GlobalStatementSyntax) scope = scope.Parent;
        return scope is null || scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == name && IsWritten(use));
    }

    private static bool IsWritten(IdentifierNameSyntax use)
    {
        SyntaxNode target = use.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member ? member : use;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target && assignment.Parent is not InitializerExpressionSyntax,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
            _ => false,
        };
    }
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.Analyzers.Values;

/// <summary>Tells whether a variable gets another value after its declaration. By name: a namesake costs a finding, not a false one.</summary>
internal static class Writes
{
    public static bool Any(VariableDeclaratorSyntax declarator) => Of(declarator) is not { } writes || writes.Any();

    /// <summary>What a variable without a value is given, once and for all; null where that is not a plain assignment or not the only one.</summary>
    public static ExpressionSyntax? Only(VariableDeclaratorSyntax declarator)
    {
        if (Of(declarator)?.Take(2).ToList() is not { Count: 1 } writes) return null;
        return writes[0].Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment ? assignment.Right : null;
    }

    private static IEnumerable<IdentifierNameSyntax>? Of(VariableDeclaratorSyntax declarator)
    {
        var name = declarator.Identifier.ValueText;
        SyntaxNode? scope = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (scope is FieldDeclarationSyntax) scope = scope.Parent;
        if (scope is GlobalStatementSyntax) scope = scope.Parent;
        return scope is null ? null : NameUses.In(scope, name).Where(IsWritten);
    }

    private static bool IsWritten(IdentifierNameSyntax use)
    {
        SyntaxNode target = use.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member ? member : use;
        return target.Parent switch
        {
            // (id, secret) = …
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax parts } tuple } => parts.Left == tuple,
            AssignmentExpressionSyntax assignment => assignment.Left == target && assignment.Parent is not InitializerExpressionSyntax,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
            _ => false,
        };
    }
}

using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace SecretGuard.CodeFixes.Secrets.Writing;

/// <summary>Lets a constructor fill a field.</summary>
internal static class Constructors
{
    public static StatementSyntax Assignment(SyntaxToken field, ExpressionSyntax value, ConstructorDeclarationSyntax constructor)
    {
        var name = SyntaxFactory.IdentifierName(field.WithoutTrivia());
        ExpressionSyntax target = name;
        if (constructor.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == field.ValueText))
            target = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.ThisExpression(), name);
        return SyntaxFactory.ExpressionStatement(SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, target, value))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>The constructor with one more statement at its beginning, in a block where it had an expression.</summary>
    public static ConstructorDeclarationSyntax WithFirst(ConstructorDeclarationSyntax constructor, StatementSyntax statement)
    {
        if (constructor.Body is { } body) return constructor.WithBody(body.WithStatements(body.Statements.Insert(0, statement)));
        var own = SyntaxFactory.ExpressionStatement(constructor.ExpressionBody!.Expression.WithoutTrivia());
        return constructor.WithExpressionBody(null)
            .WithSemicolonToken(default)
            .WithBody(SyntaxFactory.Block(statement, own))
            .WithTrailingTrivia(constructor.GetTrailingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}

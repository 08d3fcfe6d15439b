using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Knowledge;

namespace SecretGuard.CodeFixes.Logs;

/// <summary>A call that says nothing without the secret, as all else that it writes is the secret's name.</summary>
internal static class EmptyCall
{
    private static readonly HashSet<string> Names = new(System.StringComparer.Ordinal)
    {
        "a", "an", "the", "my", "your", "our", "is", "was", "new", "old", "initial", "current", "value", "header",
        "access", "refresh", "id", "identity", "bearer", "auth", "authorization", "oauth", "api", "app", "client", "user",
        "token", "tokens", "jwt", "secret", "secrets", "password", "passphrase", "pwd", "key", "code",
    };

    /// <summary>The statement that is such a call; null where the call writes something else as well.</summary>
    public static ExpressionStatementSyntax? Around(SyntaxNode part)
    {
        var list = part.Ancestors().OfType<ArgumentListSyntax>().FirstOrDefault();
        if (list?.Parent is not InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement }) return null;
        var others = list.DescendantNodes(node => node != part).Where(node => node != part).ToList();
        return others.All(IsText) && others.SelectMany(TextsOf).All(OnlyNames) ? statement : null;
    }

    /// <summary>Whether the statement can go: it stands beside others and does nothing but write.</summary>
    public static bool CanGo(ExpressionStatementSyntax statement, SyntaxNode part) =>
        statement.Parent is BlockSyntax { Statements: { Count: > 1 } } or GlobalStatementSyntax { Parent: CompilationUnitSyntax { Members: { Count: > 1 } } }
        && !part.DescendantNodesAndSelf().Any(node => node is InvocationExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax);

    private static bool IsText(SyntaxNode node) =>
        node is ArgumentSyntax { NameColon: null } or InterpolatedStringExpressionSyntax or InterpolationSyntax or InterpolatedStringTextSyntax
            or InterpolationFormatClauseSyntax or ParenthesizedExpressionSyntax
        || node.IsKind(SyntaxKind.StringLiteralExpression) || node.IsKind(SyntaxKind.AddExpression);

    private static IEnumerable<string> TextsOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => PiecesOf(literal.Token.ValueText),
        InterpolatedStringTextSyntax text => new[] { text.TextToken.ValueText },
        _ => System.Array.Empty<string>(),
    };

    // What stands between the placeholders of a template.
    private static IEnumerable<string> PiecesOf(string template)
    {
        var start = 0;
        foreach (var hole in TemplateHoles.In(template))
        {
            yield return template.Substring(start, hole.Start - start);
            start = hole.End;
        }

        yield return template.Substring(start);
    }

    private static bool OnlyNames(string text) => !text.Any(char.IsDigit) && NameWords.Split(text).All(Names.Contains);
}

using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes.Secrets.Access;

/// <summary>Which section of the configuration a variable stands for.</summary>
internal static class SectionPath
{
    /// <summary>The path behind <c>GetSection("…")</c> where the symbol gets its value from one; null where it does not.</summary>
    public static string? Of(ISymbol symbol)
    {
        foreach (var declaration in symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()))
            if (Of(InitialValueOf(declaration)) is { } path || (path = OfAssignments(declaration, symbol.Name)) is not null) return path;

        return null;
    }

    /// <summary>The path that an expression such as <c>configuration.GetSection("Orders")</c> leads to, or null.</summary>
    public static string? Of(ExpressionSyntax? expression)
    {
        if (expression is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call) return null;
        if (call.Expression is not MemberAccessExpressionSyntax access) return null;
        if (access.Name.Identifier.ValueText is not ("GetSection" or "GetRequiredSection")) return null;
        if (arguments[0].Expression is not LiteralExpressionSyntax { Token.Value: string own }) return null;
        return Of(access.Expression) is { } outer ? outer + ":" + own : own;
    }

    private static ExpressionSyntax? InitialValueOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax target) =>
        (target as SimpleNameSyntax ?? (target as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText;

    private static string? OfAssignments(SyntaxNode declaration, string name)
    {
        SyntaxNode? scope = declaration is ParameterSyntax ? null : declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return scope?.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => NameOf(assignment.Left) == name)
            .Select(assignment => Of(assignment.Right))
            .FirstOrDefault(path => path is not null);
    }
}

using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.Analyzers.Symbols;

/// <summary>The name that an expression ends with as it is written, for where no symbol tells: <c>c</c> and <c>a.b.c</c>.</summary>
internal static class WrittenName
{
    public static string? Of(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        _ => null,
    };
}

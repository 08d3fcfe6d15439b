using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.Analyzers.Values;

/// <summary>
/// A validator of signatures that reads the token and looks at nothing: <c>(token, _) => new JsonWebToken(token)</c>. Only where that is
/// all it does; who does more may check more.
/// </summary>
internal static class ReadingValidator
{
    private static readonly string[] Tokens = { "JsonWebToken", "JwtSecurityToken" };

    public static bool Is(IOperation value) => value.Syntax is AnonymousFunctionExpressionSyntax callback && IsToken(ResultOf(callback));

    private static ExpressionSyntax? ResultOf(AnonymousFunctionExpressionSyntax callback) => callback switch
    {
        { ExpressionBody: { } body } => body,
        { Block.Statements: { Count: 1 } statements } => (statements[0] as ReturnStatementSyntax)?.Expression,
        _ => null,
    };

    private static bool IsToken(ExpressionSyntax? result) =>
        result is ObjectCreationExpressionSyntax { Type: var type, ArgumentList.Arguments: { Count: 1 } arguments } && arguments[0].Expression is IdentifierNameSyntax
        && Array.IndexOf(Tokens, (type as QualifiedNameSyntax)?.Right.Identifier.ValueText ?? (type as SimpleNameSyntax)?.Identifier.ValueText) >= 0;
}

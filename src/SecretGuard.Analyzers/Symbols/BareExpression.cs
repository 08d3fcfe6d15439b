using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.Analyzers.Symbols;

/// <summary>An expression without what says nothing about its value, and for which the compiler has no operation.</summary>
internal static class BareExpression
{
    /// <summary><c>(value)!</c> is <c>value</c>.</summary>
    public static ExpressionSyntax Of(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax { Expression: var inner }:
                    expression = inner;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.SuppressNullableWarningExpression, Operand: var inner }:
                    expression = inner;
                    break;
                default:
                    return expression;
            }
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Symbols;

namespace SecretGuard.Analyzers.Values;

/// <summary>What a field, property or local is given once and for all.</summary>
internal sealed class Initialiser
{
    public Initialiser(ISymbol symbol, ExpressionSyntax value)
    {
        Symbol = symbol;
        Value = BareExpression.Of(value);
    }

    public ISymbol Symbol { get; }

    public ExpressionSyntax Value { get; }
}

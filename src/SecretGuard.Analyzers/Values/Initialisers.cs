using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Values;

/// <summary>Finds the only value that a name ever has, from syntax, in whatever file of the compilation it was declared.</summary>
internal static class Initialisers
{
    /// <summary>Null where the name has more than one value, or one from outside.</summary>
    public static Initialiser? Of(IOperation reference, CancellationToken cancellation) => reference switch
    {
        ILocalReferenceOperation { Local: var local } => OfVariable(local, local.IsConst, cancellation),
        IFieldReferenceOperation { Field: var field } => OfVariable(field, field.IsConst || field.IsReadOnly, cancellation),
        IPropertyReferenceOperation { Property: { SetMethod: null, IsIndexer: false, IsVirtual: false, IsAbstract: false } property } =>
            OfProperty(property, cancellation),
        _ => null,
    };

    private static Initialiser? OfVariable(ISymbol symbol, bool isFixed, CancellationToken cancellation)
    {
        if (DeclarationOf(symbol, cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator) return null;
        // A field of another visibility may be written anywhere.
        if (!isFixed && symbol is IFieldSymbol { DeclaredAccessibility: not Accessibility.Private }) return null;
        return isFixed || !Writes.Any(declarator) ? new Initialiser(symbol, value) : null;
    }

    private static Initialiser? OfProperty(IPropertySymbol property, CancellationToken cancellation)
    {
        if (DeclarationOf(property, cancellation) is not PropertyDeclarationSyntax declaration) return null;
        if (declaration.Initializer is { } initializer) return new Initialiser(property, initializer.Value);
        if (declaration.ExpressionBody is { } body) return new Initialiser(property, body.Expression);
        if (declaration.AccessorList?.Accessors is not { Count: 1 } accessors || !accessors[0].IsKind(SyntaxKind.GetAccessorDeclaration)) return null;
        if (accessors[0].ExpressionBody is { } arrow) return new Initialiser(property, arrow.Expression);
        return accessors[0].Body?.Statements is { Count: 1 } statements && statements[0] is ReturnStatementSyntax { Expression: { } returned }
            ? new Initialiser(property, returned)
            : null;
    }

    private static SyntaxNode? DeclarationOf(ISymbol symbol, CancellationToken cancellation) =>
        symbol.DeclaringSyntaxReferences.Length == 1 ? symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellation) : null;
}

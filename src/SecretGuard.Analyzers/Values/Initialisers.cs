using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Values;

/// <summary>Finds the only value that a name ever has, from syntax, in whatever file of the compilation it was declared.</summary>
internal static class Initialisers
{
    /// <summary>Null where the name has more than one value, or one from outside.</summary>
    public static Initialiser? Of(IOperation? reference, CancellationToken cancellation) => reference switch
    {
        ILocalReferenceOperation { Local: var local } => OfVariable(local, local.IsConst, cancellation),
        IFieldReferenceOperation { Field: var field } => OfVariable(field, field.IsConst || field.IsReadOnly, cancellation),
        IPropertyReferenceOperation { Property: { SetMethod: null, IsIndexer: false, IsVirtual: false, IsAbstract: false } property } =>
            OfProperty(property, cancellation),
        IInvocationOperation { Arguments.IsEmpty: true, TargetMethod: { IsVirtual: false, IsAbstract: false, IsOverride: false } method } => OfMethod(method, cancellation),
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LambdaMethod } } parameter } => OfElement(parameter, cancellation),
        _ => null,
    };

    // values.ForEach(value => …), Array.ForEach(values, value => …)
    private static Initialiser? OfElement(IParameterSymbol parameter, CancellationToken cancellation)
    {
        if (DeclarationOf(parameter, cancellation)?.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }) return null;
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ForEach", Expression: var receiver }) return null;
        return new Initialiser(parameter, call.ArgumentList.Arguments.Count == 1 ? receiver : call.ArgumentList.Arguments[0].Expression);
    }

    private static Initialiser? OfVariable(ISymbol symbol, bool isFixed, CancellationToken cancellation)
    {
        var declaration = DeclarationOf(symbol, cancellation);
        if (declaration is ForEachStatementSyntax loop) return new Initialiser(symbol, loop.Expression);
        if (declaration is VariableDeclaratorSyntax { Initializer: null } empty && symbol is ILocalSymbol)
            return Writes.Only(empty) is { } assigned ? new Initialiser(symbol, assigned) : null;
        if (declaration is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator) return null;
        // A field of another visibility may be written anywhere.
        if (!isFixed && symbol is IFieldSymbol { DeclaredAccessibility: not Accessibility.Private }) return null;
        return isFixed || !Writes.Any(declarator) ? new Initialiser(symbol, value) : null;
    }

    private static Initialiser? OfProperty(IPropertySymbol property, CancellationToken cancellation)
    {
        if (DeclarationOf(property, cancellation) is not PropertyDeclarationSyntax declaration) return null;
        if (declaration.Initializer is { } initializer) return new Initialiser(property, initializer.Value);
        if (declaration.ExpressionBody is { } body) return new Initialiser(property, body.Expression);
        // Without a setter the only accessor is the getter.
        return declaration.AccessorList?.Accessors.FirstOrDefault() is { } getter ? OfBody(property, getter.ExpressionBody, getter.Body) : null;
    }

    private static Initialiser? OfMethod(IMethodSymbol method, CancellationToken cancellation) => DeclarationOf(method, cancellation) switch
    {
        MethodDeclarationSyntax declaration => OfBody(method, declaration.ExpressionBody, declaration.Body),
        LocalFunctionStatementSyntax function => OfBody(method, function.ExpressionBody, function.Body),
        _ => null,
    };

    // What does more than to return one expression may answer anything.
    private static Initialiser? OfBody(ISymbol symbol, ArrowExpressionClauseSyntax? arrow, BlockSyntax? body)
    {
        if (arrow is not null) return new Initialiser(symbol, arrow.Expression);
        return body?.Statements is { Count: 1 } statements && statements[0] is ReturnStatementSyntax { Expression: { } returned } ? new Initialiser(symbol, returned) : null;
    }

    private static SyntaxNode? DeclarationOf(ISymbol symbol, CancellationToken cancellation) =>
        symbol.DeclaringSyntaxReferences.Length == 1 ? symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellation) : null;
}

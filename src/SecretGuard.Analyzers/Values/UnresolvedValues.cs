using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Symbols;

namespace SecretGuard.Analyzers.Values;

/// <summary>
/// The same as <see cref="CarriedValues"/> where a package is not restored or the code is half typed: the names of types and methods are
/// all there is.
/// </summary>
internal static class UnresolvedValues
{
    public static IEnumerable<IOperation> Of(IOperation value)
    {
        if (value.SemanticModel is not { } model) yield break;
        foreach (var expression in CarriedBy(value.Syntax))
            if (model.GetOperation(BareExpression.Of(expression)) is { } operation) yield return operation;
    }

    private static IEnumerable<ExpressionSyntax> CarriedBy(SyntaxNode syntax) => syntax switch
    {
        // "secret".Sha256()
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } when CarriedValues.IsForm(call.Name.Identifier.ValueText) =>
            new[] { call.Expression },
        // new Secret("secret"), new Secret { Value = "secret" }
        ObjectCreationExpressionSyntax creation when IsWrapper(creation.Type) => OfCreation(creation),
        // ClientSecrets = { new("secret") }
        ImplicitObjectCreationExpressionSyntax creation => OfCreation(creation),
        // ClientSecrets = { new Secret("secret") }, new List<Secret> { … }
        ObjectCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions.Where(element => element is not AssignmentExpressionSyntax),
        _ => Array.Empty<ExpressionSyntax>(),
    };

    private static IEnumerable<ExpressionSyntax> OfCreation(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.ArgumentList is { Arguments: { Count: > 0 } arguments }) return new[] { arguments[0].Expression };
        return creation.Initializer is { } members
            ? members.Expressions.OfType<AssignmentExpressionSyntax>()
                .Where(member => member.Left is IdentifierNameSyntax { Identifier.ValueText: "Value" })
                .Select(member => member.Right)
            : Array.Empty<ExpressionSyntax>();
    }

    private static bool IsWrapper(TypeSyntax type)
    {
        var name = type.ToString();
        return CarriedValues.Wrappers.Any(wrapper => name.EndsWith(wrapper, StringComparison.Ordinal));
    }
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.CodeFixes.Secrets.Places;

namespace SecretGuard.CodeFixes.Secrets.Access;

/// <summary>What the only constructor is handed can fill a field, where the field's initialiser has nothing at hand.</summary>
internal static class ConstructorRoutes
{
    public static IEnumerable<ReadRoute> Find(SecretPlace place, SemanticModel model)
    {
        if (place.Holder.Node?.Parent is not TypeDeclarationSyntax type || ConstructorOf(type) is not { } constructor)
            return Enumerable.Empty<ReadRoute>();
        var position = constructor.Body?.OpenBraceToken.Span.End ?? constructor.ExpressionBody!.Expression.SpanStart;
        return ConfigurationRoutes.Find(CodeScope.OfConstructor(model, position)).OfType<ConfigurationRoute>()
            .Where(route => !route.IsOfInstance)
            .Select(route => new ConfigurationRoute(route.Expression, route.Section) { Constructor = constructor });
    }

    private static ConstructorDeclarationSyntax? ConstructorOf(TypeDeclarationSyntax type)
    {
        if (type.Modifiers.Any(SyntaxKind.PartialKeyword)) return null;
        var all = type.Members.OfType<ConstructorDeclarationSyntax>().Where(one => !one.Modifiers.Any(SyntaxKind.StaticKeyword)).ToList();
        return all.Count == 1 && all[0] is { Body: not null } or { ExpressionBody: not null } ? all[0] : null;
    }
}

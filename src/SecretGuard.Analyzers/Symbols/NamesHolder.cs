using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Symbols;

/// <summary>
/// Types whose constants are the names of things: <c>static class TokenTypes { const string AccessToken = "…"; }</c>. What looks generated
/// is a secret there as anywhere.
/// </summary>
internal static class NamesHolder
{
    private static readonly HashSet<string> Endings = new(System.StringComparer.Ordinal)
    {
        "types", "names", "parameters", "claims", "properties", "prefixes", "fields", "headers", "errors", "events", "routes", "columns",
        "identifiers", "methods", "references", "endpoints", "hints", "paths", "schemes", "policies", "permissions", "messages", "resources",
        "templates", "categories", "purposes", "tables", "sections", "attributes", "elements", "labels",
    };

    /// <summary>True for a constant or fixed field of such a type.</summary>
    public static bool Holds(ISymbol member) =>
        member is IFieldSymbol { IsStatic: true } field && (field.IsConst || field.IsReadOnly) && field.ContainingType is { } type
        && NameWords.Split(type.Name).LastOrDefault() is { } last && Endings.Contains(last);
}

using System.Text;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Symbols;

/// <summary>Names of types as the sink table writes them.</summary>
internal static class TypeNames
{
    /// <summary>Namespace and nested types with <c>+</c>, as reflection writes it.</summary>
    public static string MetadataNameOf(INamedTypeSymbol type)
    {
        var name = new StringBuilder(type.MetadataName);
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType) name.Insert(0, '+').Insert(0, outer.MetadataName);
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            name.Insert(0, '.').Insert(0, space.Name);
        return name.ToString();
    }
}

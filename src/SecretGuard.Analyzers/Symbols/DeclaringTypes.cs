using System.Text;
using Microsoft.CodeAnalysis;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Symbols;

/// <summary>Compares the type that declares a member, its bases and its interfaces with a row of the sink table.</summary>
internal static class DeclaringTypes
{
    // Rows name the type that declares a member or one that inherits it: both directions are one walk up.
    public static bool Match(ISymbol member, Sink sink)
    {
        for (var type = member.ContainingType; type is not null; type = type.BaseType)
        {
            if (sink.MatchesType(MetadataNameOf(type))) return true;
            foreach (var implemented in type.Interfaces)
                if (sink.MatchesType(MetadataNameOf(implemented))) return true;
        }

        return false;
    }

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

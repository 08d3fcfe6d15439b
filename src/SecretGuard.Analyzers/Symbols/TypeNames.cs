using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Symbols;

/// <summary>
/// Compares types with names as the sink table writes them: namespace, and nested types with <c>+</c>, as reflection does. Works from the end
/// and puts no name together: it is asked for nearly every call.
/// </summary>
internal static class TypeNames
{
    /// <summary>True when the name is that of the type.</summary>
    public static bool Is(INamedTypeSymbol type, string metadataName)
    {
        var end = metadataName.Length;
        if (!Takes(metadataName, ref end, type.MetadataName)) return false;
        var outermost = type;
        while (outermost.ContainingType is { } outer)
        {
            if (!Takes(metadataName, ref end, "+") || !Takes(metadataName, ref end, outer.MetadataName)) return false;
            outermost = outer;
        }

        return outermost.ContainingNamespace is not { IsGlobalNamespace: false } space ? end == 0 : Takes(metadataName, ref end, ".") && Is(space, metadataName, end);
    }

    /// <summary>True when a type around this one has the name.</summary>
    public static bool IsInside(INamedTypeSymbol type, string metadataName)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            if (Is(outer, metadataName)) return true;
        return false;
    }

    /// <summary>True when the type stands in the namespace or in one below it.</summary>
    public static bool IsBelow(INamedTypeSymbol type, string name)
    {
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            if (Is(space, name, name.Length)) return true;
        return false;
    }

    private static bool Is(INamespaceSymbol space, string name, int end)
    {
        if (!Takes(name, ref end, space.Name)) return false;
        for (var outer = space.ContainingNamespace; outer is { IsGlobalNamespace: false }; outer = outer.ContainingNamespace)
            if (!Takes(name, ref end, ".") || !Takes(name, ref end, outer.Name)) return false;
        return end == 0;
    }

    private static bool Takes(string text, ref int end, string part)
    {
        if (end < part.Length || string.CompareOrdinal(text, end - part.Length, part, 0, part.Length) != 0) return false;
        end -= part.Length;
        return true;
    }
}

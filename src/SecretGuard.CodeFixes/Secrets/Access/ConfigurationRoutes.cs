using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecretGuard.CodeFixes.Secrets.Writing;

namespace SecretGuard.CodeFixes.Secrets.Access;

/// <summary>Finds how the code at a place reaches configuration.</summary>
internal static class ConfigurationRoutes
{
    private const string MemberName = "Configuration";
    private const string SectionType = "Microsoft.Extensions.Configuration.IConfigurationSection";
    private const string ProviderExtensions = "Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions";

    /// <summary>
    /// An <c>IConfiguration</c> in scope, nearest first; then the <c>Configuration</c> of a builder or context; then the services that a
    /// lambda or method is given.
    /// </summary>
    public static IEnumerable<ReadRoute> Find(CodeScope scope)
    {
        if (scope.Compilation.GetTypeByMetadataName(StandIns.TypeOf(StandIns.Configuration)!) is not { } configuration)
            return Enumerable.Empty<ReadRoute>();
        var symbols = scope.Symbols();
        return symbols.Select(symbol => Direct(symbol, configuration, scope))
            .Concat(symbols.Select(symbol => Through(symbol, configuration)))
            .Concat(symbols.Select(symbol => FromServices(symbol, scope)))
            .OfType<ReadRoute>();
    }

    public static string NameOf(ISymbol symbol) =>
        SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name;

    private static ReadRoute? Direct(ISymbol symbol, ITypeSymbol configuration, CodeScope scope)
    {
        if (CodeScope.TypeOf(symbol) is not { } type || !Is(type, configuration)) return null;
        var isSection = scope.Compilation.GetTypeByMetadataName(SectionType) is { } section && Is(type, section);
        // Whoever was handed a section does not know its path, nor what to tell an operator.
        if ((SectionPath.Of(symbol) ?? (isSection ? null : string.Empty)) is not { } path) return null;
        return new ConfigurationRoute(NameOf(symbol), path) { IsOfInstance = CodeScope.IsOfInstance(symbol) };
    }

    private static ReadRoute? Through(ISymbol symbol, ITypeSymbol configuration) =>
        CodeScope.TypeOf(symbol) is { } type && Is(ConfigurationMemberOf(type), configuration)
            ? new ConfigurationRoute(NameOf(symbol) + "." + MemberName, string.Empty) { IsOfInstance = CodeScope.IsOfInstance(symbol) }
            : null;

    private static ReadRoute? FromServices(ISymbol symbol, CodeScope scope)
    {
        if (scope.Compilation.GetTypeByMetadataName(ProviderExtensions) is null || ProviderIn(symbol) is not { } provider) return null;
        var expression = $"{provider}.GetRequiredService<{StandIns.Configuration}>()";
        return new ConfigurationRoute(expression, string.Empty) { IsOfInstance = CodeScope.IsOfInstance(symbol) };
    }

    // The provider itself, or that of a scope.
    private static string? ProviderIn(ISymbol symbol) => CodeScope.TypeOf(symbol) switch
    {
        { Name: "IServiceProvider", ContainingNamespace.Name: "System" } => NameOf(symbol),
        { Name: "IServiceScope" or "AsyncServiceScope", ContainingNamespace.Name: "DependencyInjection" } =>
            NameOf(symbol) + ".ServiceProvider",
        _ => null,
    };

    private static ITypeSymbol? ConfigurationMemberOf(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
            if (t.GetMembers(MemberName).OfType<IPropertySymbol>().FirstOrDefault(IsReadable) is { } own)
                return own.Type;

        return type.AllInterfaces.SelectMany(t => t.GetMembers(MemberName)).OfType<IPropertySymbol>().FirstOrDefault()?.Type;
    }

    private static bool IsReadable(IPropertySymbol property) => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public };

    private static bool Is(ITypeSymbol? type, ITypeSymbol wanted) =>
        type is not null
        && (SymbolEqualityComparer.Default.Equals(type, wanted) || type.AllInterfaces.Contains(wanted, SymbolEqualityComparer.Default));
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>Finds how the code at a place reaches configuration.</summary>
internal static class ConfigurationAccess
{
    private const string TypeName = "Microsoft.Extensions.Configuration.IConfiguration";
    private const string MemberName = "Configuration";

    /// <summary>
    /// The expression of an <c>IConfiguration</c> in scope, or null. Nearest first: locals and parameters, then members, then the
    /// <c>Configuration</c> of a builder or context in scope.
    /// </summary>
    public static string? Find(SemanticModel model, int position)
    {
        if (model.Compilation.GetTypeByMetadataName(TypeName) is not { } configuration) return null;
        var inScope = model.LookupSymbols(position)
            .Where(symbol => IsUsable(symbol, model, position))
            .OrderBy(Distance).ThenBy(symbol => symbol.Name, System.StringComparer.Ordinal)
            .ToList();

        return Direct(inScope, configuration) ?? Through(inScope, configuration);
    }

    private static string? Direct(IEnumerable<ISymbol> symbols, ITypeSymbol configuration) =>
        symbols.FirstOrDefault(symbol => Is(TypeOf(symbol), configuration))?.Name;

    private static string? Through(IEnumerable<ISymbol> symbols, ITypeSymbol configuration)
    {
        var carrier = symbols.FirstOrDefault(symbol => TypeOf(symbol) is { } type && Is(ConfigurationMemberOf(type), configuration));
        return carrier is null ? null : carrier.Name + "." + MemberName;
    }

    private static ITypeSymbol? ConfigurationMemberOf(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
            if (t.GetMembers(MemberName).OfType<IPropertySymbol>().FirstOrDefault(p => !p.IsStatic && p.DeclaredAccessibility == Accessibility.Public) is { } own)
                return own.Type;

        return type.AllInterfaces.SelectMany(t => t.GetMembers(MemberName)).OfType<IPropertySymbol>().FirstOrDefault()?.Type;
    }

    private static bool IsUsable(ISymbol symbol, SemanticModel model, int position) => symbol switch
    {
        ILocalSymbol local => IsDeclaredBefore(local, model, position) && IsOfEnclosingMember(local, model, position),
        IParameterSymbol parameter => parameter.RefKind == RefKind.None && !IsCapturedByStatic(parameter, model, position),
        IFieldSymbol or IPropertySymbol => symbol.CanBeReferencedByName && (symbol.IsStatic || IsInstanceCode(model, position)),
        _ => false,
    };

    // A local is in scope before its declaration, and inside its own initialiser.
    private static bool IsDeclaredBefore(ISymbol local, SemanticModel model, int position) =>
        local.DeclaringSyntaxReferences.All(declaration => declaration.SyntaxTree == model.SyntaxTree && declaration.Span.End <= position);

    // The locals of top-level statements are found everywhere in the project, and can be used in those statements alone.
    private static bool IsOfEnclosingMember(ISymbol local, SemanticModel model, int position)
    {
        for (var symbol = model.GetEnclosingSymbol(position); symbol is not null; symbol = symbol.ContainingSymbol)
            if (SymbolEqualityComparer.Default.Equals(symbol, local.ContainingSymbol)) return true;

        return false;
    }

    // Parameters of a primary constructor are in scope in static members and cannot be used there.
    private static bool IsCapturedByStatic(IParameterSymbol parameter, SemanticModel model, int position) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && constructor.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax() is TypeDeclarationSyntax)
        && !IsInstanceCode(model, position) && !IsInitializer(model, position);

    private static bool IsInstanceCode(SemanticModel model, int position)
    {
        if (IsInitializer(model, position)) return false;
        for (var symbol = model.GetEnclosingSymbol(position); symbol is not null and not INamedTypeSymbol; symbol = symbol.ContainingSymbol)
            if (symbol.IsStatic) return false;

        return true;
    }

    // Instance members are out of reach in the initialisers of fields and properties.
    private static bool IsInitializer(SemanticModel model, int position)
    {
        var token = model.SyntaxTree.GetRoot().FindToken(position);
        return token.Parent?.AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax)
            is FieldDeclarationSyntax or PropertyDeclarationSyntax;
    }

    private static int Distance(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => 0,
        IParameterSymbol => 1,
        IFieldSymbol => 2,
        _ => 3,
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool Is(ITypeSymbol? type, ITypeSymbol configuration) =>
        type is not null
        && (SymbolEqualityComparer.Default.Equals(type, configuration) || type.AllInterfaces.Contains(configuration, SymbolEqualityComparer.Default));
}

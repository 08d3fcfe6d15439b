using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.CodeFixes.Secrets.Places;

namespace SecretGuard.CodeFixes.Secrets.Access;

/// <summary>The symbols that code at a place can read, nearest first.</summary>
internal sealed class CodeScope
{
    private readonly SemanticModel _model;
    private readonly int _position;
    private readonly bool _isBody;
    private readonly bool _hasObject;

    private CodeScope(SemanticModel model, int position, bool isBody, bool hasObject)
    {
        _model = model;
        _position = position;
        _isBody = isBody;
        _hasObject = hasObject;
    }

    /// <summary>The code belongs to an object that is complete.</summary>
    public bool HasObject => _isBody && _hasObject;

    public Compilation Compilation => _model.Compilation;

    public SyntaxTree Tree => _model.SyntaxTree;

    /// <summary>The code that replaces a secret.</summary>
    /// <param name="model">The compiler's view of the document.</param>
    /// <param name="place">The secret.</param>
    /// <param name="isOfObject">Where its declaration becomes a property: every use of it has an object.</param>
    public static CodeScope Of(SemanticModel model, SecretPlace place, bool isOfObject)
    {
        var position = place.Replaced.SpanStart;
        return place.Holder.Kind switch
        {
            HolderKind.StaticField or HolderKind.ReadOnlyProperty => new(model, position, isBody: true, isOfObject),
            HolderKind.InstanceField => new(model, position, isBody: false, hasObject: false),
            _ => new(model, position, !IsInitializer(place.Replaced), IsInstanceCode(model, position) && !IsInitializer(place.Replaced)),
        };
    }

    /// <summary>The code that replaces a secret once its methods belong to an object.</summary>
    public static CodeScope OfObject(SemanticModel model, SecretPlace place) => new(model, place.Replaced.SpanStart, isBody: true, hasObject: true);

    /// <summary>The body of a constructor, where the object is not complete yet.</summary>
    public static CodeScope OfConstructor(SemanticModel model, int position) => new(model, position, isBody: true, hasObject: false);

    public IReadOnlyList<ISymbol> Symbols() =>
        _model.LookupSymbols(_position).Where(IsUsable).OrderBy(Distance)
            .ThenBy(symbol => symbol.Name, System.StringComparer.Ordinal).ToList();

    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>Code that reads the symbol belongs to an object.</summary>
    public static bool IsOfInstance(ISymbol symbol) =>
        symbol is IFieldSymbol or IPropertySymbol
            ? !symbol.IsStatic
            : symbol is IParameterSymbol parameter && PrimaryParameters.Contains(parameter);

    private bool IsUsable(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => IsDeclaredBefore(local) && IsWithin(local),
        IParameterSymbol parameter when PrimaryParameters.Contains(parameter) =>
            (_hasObject || !_isBody) && !IsStaticInitializer() && PrimaryParameters.IsFree(parameter, _isBody),
        IParameterSymbol parameter => parameter.RefKind == RefKind.None && IsWithin(parameter),
        IFieldSymbol or IPropertySymbol => symbol.CanBeReferencedByName && (symbol.IsStatic || _hasObject),
        _ => false,
    };

    // A local is in scope before its declaration, and inside its own initialiser.
    private bool IsDeclaredBefore(ISymbol local) =>
        local.DeclaringSyntaxReferences.All(declaration => declaration.SyntaxTree == Tree && declaration.Span.End <= _position);

    // The locals of top-level statements are found everywhere in the project and can be used in those statements alone; static local
    // functions and static lambdas see what is around them and cannot use it.
    private bool IsWithin(ISymbol symbol)
    {
        for (var enclosing = _model.GetEnclosingSymbol(_position); enclosing is not null; enclosing = enclosing.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(enclosing, symbol.ContainingSymbol)) return true;
            if (enclosing is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, IsStatic: true })
                return false;
        }

        return false;
    }

    private bool IsStaticInitializer() =>
        !_isBody && MemberAt(Tree.GetRoot().FindToken(_position).Parent)?.Modifiers.Any(SyntaxKind.StaticKeyword) == true;

    private static bool IsInstanceCode(SemanticModel model, int position)
    {
        for (var symbol = model.GetEnclosingSymbol(position); symbol is not null and not INamedTypeSymbol; symbol = symbol.ContainingSymbol)
            if (symbol.IsStatic) return false;

        return true;
    }

    // Instance members are out of reach in the initialisers of fields and properties, and where a constructor calls another one.
    private static bool IsInitializer(SyntaxNode node)
    {
        var around = node.Ancestors().FirstOrDefault(n =>
            n is MemberDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or ConstructorInitializerSyntax);
        return around is FieldDeclarationSyntax or PropertyDeclarationSyntax or ConstructorInitializerSyntax;
    }

    private static MemberDeclarationSyntax? MemberAt(SyntaxNode? node) => node?.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    private static int Distance(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => 0,
        IParameterSymbol parameter => PrimaryParameters.Contains(parameter) ? 3 : 1,
        IFieldSymbol => 2,
        _ => 4,
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Knowledge;

namespace SecretGuard.CodeFixes.Secrets.Access;

/// <summary>Finds typed options in scope that have a member for the secret: <c>_options.Value.ClientSecret</c>.</summary>
internal static class OptionsRoutes
{
    private const string Namespace = "Microsoft.Extensions.Options";

    private static readonly string[] TypeEndings = { "Options", "Settings", "Config", "Configuration" };

    /// <param name="scope">What the code at the place can read.</param>
    /// <param name="place">The expression that goes.</param>
    /// <param name="slot">What the secret is for.</param>
    public static IEnumerable<ReadRoute> Find(CodeScope scope, SyntaxNode place, string? slot) =>
        scope.Symbols().Select(symbol => Of(symbol, place, slot)).OfType<ReadRoute>();

    private static ReadRoute? Of(ISymbol symbol, SyntaxNode place, string? slot)
    {
        if (CodeScope.TypeOf(symbol) is not INamedTypeSymbol type) return null;
        var accessor = AccessorOf(type);
        var options = accessor is null ? type : type.TypeArguments[0];
        // Plain objects named so are options when somebody handed them in, not when this very code fills them.
        if (accessor is null && (!IsHandedIn(symbol) || !TypeEndings.Any(end => options.Name.EndsWith(end, StringComparison.Ordinal))))
            return null;
        if (MemberFor(slot, options) is not { } member || IsWritten(member.Name, place) || IsDeclaredIn(options, place)) return null;
        var expression = ConfigurationRoutes.NameOf(symbol) + (accessor is null ? string.Empty : "." + accessor) + "." + member.Name;
        return new KnownRoute(expression, options.Name + "." + member.Name) { IsOfInstance = CodeScope.IsOfInstance(symbol) };
    }

    private static string? AccessorOf(INamedTypeSymbol type)
    {
        if (type.TypeArguments.Length != 1 || type.ContainingNamespace.ToDisplayString() != Namespace) return null;
        return type.Name switch
        {
            "IOptions" or "IOptionsSnapshot" => "Value",
            "IOptionsMonitor" => "CurrentValue",
            _ => null,
        };
    }

    private static bool IsHandedIn(ISymbol symbol) => symbol switch
    {
        IFieldSymbol or IPropertySymbol => true,
        IParameterSymbol parameter => parameter.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction },
        _ => false,
    };

    private static IPropertySymbol? MemberFor(string? slot, ITypeSymbol options) =>
        options.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property =>
            property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null }
            && property.Type.SpecialType == SpecialType.System_String
            && NameLexicon.SlotOf(property.Name) is { } kind && SlotNames.NameOf(kind) == slot);

    // The member may be the very one that gets the secret here.
    private static bool IsWritten(string member, SyntaxNode place)
    {
        SyntaxNode scope = place.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? place;
        return scope.DescendantNodesAndSelf().OfType<AssignmentExpressionSyntax>().Any(assignment =>
            (assignment.Left as IdentifierNameSyntax ?? (assignment.Left as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText == member);
    }

    private static bool IsDeclaredIn(ITypeSymbol options, SyntaxNode place) =>
        options.DeclaringSyntaxReferences
            .Any(declaration => declaration.SyntaxTree == place.SyntaxTree && declaration.Span.Contains(place.Span));
}

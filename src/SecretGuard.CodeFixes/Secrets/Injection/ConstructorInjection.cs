using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes.Secrets.Injection;

/// <summary>A type that can be handed the configuration: how, and what the code then calls it.</summary>
internal sealed class ConstructorInjection
{
    private const string Parameter = "configuration";

    private ConstructorInjection(ClassDeclarationSyntax type, string name)
    {
        Type = type;
        Name = name;
    }

    public ClassDeclarationSyntax Type { get; }

    /// <summary>The field or parameter through which the secret is read.</summary>
    public string Name { get; }

    /// <summary>The secret stands in that constructor: the parameter is enough.</summary>
    public bool IsReadInConstructor { get; private init; }

    /// <summary>Null where the type is not created by dependency injection alone, or its constructors leave no clear place.</summary>
    /// <param name="document">The document with the secret.</param>
    /// <param name="place">The secret.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static async Task<ConstructorInjection?> FindAsync(Document document, SyntaxNode place, CancellationToken cancellation)
    {
        if (place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not ClassDeclarationSyntax type || Plan(type, place) is not { } plan)
            return null;
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model?.GetDeclaredSymbol(type, cancellation) is not { IsAbstract: false, IsStatic: false } symbol) return null;
        return await InjectedType.IsAsync(document.Project.Solution, symbol, cancellation).ConfigureAwait(false) ? plan : null;
    }

    private static ConstructorInjection? Plan(ClassDeclarationSyntax type, SyntaxNode place)
    {
        if (HoldsName(type, Parameter)) return null;
        var constructors = type.Members.OfType<ConstructorDeclarationSyntax>()
            .Where(one => !one.Modifiers.Any(SyntaxKind.StaticKeyword)).ToList();
        if (type.ParameterList is not null) return constructors.Count == 0 ? new(type, Parameter) : null;
        if (constructors.Count > 1 || (constructors.Count == 0 && type.Modifiers.Any(SyntaxKind.PartialKeyword))) return null;
        var field = FieldName(type);
        if (constructors.Count == 0) return new(type, field);
        var constructor = constructors[0];
        if (constructor.Initializer?.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword) == true || IsDocumented(constructor)) return null;
        var isInside = constructor.Span.Contains(place.Span);
        return new(type, isInside ? Parameter : field) { IsReadInConstructor = isInside };
    }

    // The neighbours' habit.
    private static string FieldName(TypeDeclarationSyntax type)
    {
        var fields = type.Members.OfType<FieldDeclarationSyntax>()
            .Where(field => !field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ConstKeyword));
        var names = fields.SelectMany(field => field.Declaration.Variables).Select(variable => variable.Identifier.ValueText).ToList();
        return names.Count > 0 && names.All(name => char.IsLower(name[0])) ? Parameter : "_" + Parameter;
    }

    private static bool HoldsName(TypeDeclarationSyntax type, string name) =>
        type.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && (token.ValueText == name || token.ValueText == "_" + name));

    // Each parameter of a documented constructor wants its own words.
    private static bool IsDocumented(ConstructorDeclarationSyntax constructor) =>
        constructor.GetLeadingTrivia().ToString().Contains("<param");
}

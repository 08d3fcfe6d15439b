using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecretGuard.CodeFixes.Secrets.Access;

/// <summary>Parameters of a primary constructor: in scope in the whole type.</summary>
internal static class PrimaryParameters
{
    public static bool Contains(IParameterSymbol parameter) => TypeOf(parameter) is not null;

    /// <summary>
    /// True when one more use captures nothing twice: the compiler warns about a parameter that is kept for the members and fills a
    /// field or the base type as well.
    /// </summary>
    public static bool IsFree(IParameterSymbol parameter, bool inBody)
    {
        if (TypeOf(parameter) is not { } type) return false;
        return !type.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == parameter.Name && !IsMemberOfAnother(name) && IsInitializer(name) == inBody);
    }

    private static TypeDeclarationSyntax? TypeOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            ? constructor.DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax())
                .OfType<TypeDeclarationSyntax>().FirstOrDefault()
            : null;

    private static bool IsMemberOfAnother(IdentifierNameSyntax name) =>
        name.Parent is NameColonSyntax || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name);

    private static bool IsInitializer(SyntaxNode name) =>
        name.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or BaseListSyntax)
            is FieldDeclarationSyntax or PropertyDeclarationSyntax or BaseListSyntax;
}

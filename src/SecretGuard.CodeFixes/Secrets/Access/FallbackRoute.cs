using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.CodeFixes.Secrets.Places;

namespace SecretGuard.CodeFixes.Secrets.Access;

/// <summary>A secret that is taken when a lookup finds nothing: the read is there already, only the guard is wrong.</summary>
internal static class FallbackRoute
{
    /// <summary>Null where the place is no fallback or nobody could say what to set.</summary>
    public static ReadRoute? Of(SecretPlace place, SemanticModel model)
    {
        var read = place switch
        {
            { Kind: PlaceKind.Fallback, Replaced: BinaryExpressionSyntax fallback } => fallback.Left,
            { Kind: PlaceKind.DefaultArgument, Replaced: InvocationExpressionSyntax lookup } => WithoutDefault(lookup),
            _ => null,
        };
        if (read is null || !IsText(place, read, model) || SettingIn(read) is not { } setting) return null;
        return new KnownRoute(read.WithoutTrivia().ToString(), setting);
    }

    private static bool IsText(SecretPlace place, ExpressionSyntax read, SemanticModel model) =>
        model.GetTypeInfo(place.Kind == PlaceKind.Fallback ? read : place.Replaced).Type?.SpecialType == SpecialType.System_String;

    // configuration.GetValue("Orders:ClientSecret", "…") infers its type from the default.
    private static InvocationExpressionSyntax WithoutDefault(InvocationExpressionSyntax lookup)
    {
        var arguments = lookup.ArgumentList.Arguments;
        var shorter = lookup.WithArgumentList(lookup.ArgumentList.WithArguments(arguments.RemoveAt(arguments.Count - 1)));
        return shorter.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "GetValue" } name } access
            ? shorter.WithExpression(access.WithName(SyntaxFactory.GenericName(name.Identifier, TextArgument())))
            : shorter;
    }

    private static TypeArgumentListSyntax TextArgument()
    {
        TypeSyntax text = SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.StringKeyword));
        return SyntaxFactory.TypeArgumentList(SyntaxFactory.SingletonSeparatedList(text));
    }

    private static string? SettingIn(ExpressionSyntax read)
    {
        var key = read.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>()
            .Select(literal => literal.Token.Value as string).FirstOrDefault(IsPlainName);
        if (key is not null) return IsConnectionString(read) ? "ConnectionStrings:" + key : key;
        return (read as IdentifierNameSyntax ?? (read as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText;
    }

    private static bool IsConnectionString(ExpressionSyntax read) =>
        read is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetConnectionString" } };

    private static bool IsPlainName(string? text) =>
        !string.IsNullOrEmpty(text) && text!.All(c => char.IsLetterOrDigit(c) || c is ':' or '_' or '-' or '.');
}

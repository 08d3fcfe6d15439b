using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using SecretGuard.CodeFixes.Secrets.Access;

namespace SecretGuard.CodeFixes.Secrets.Binding;

/// <summary>The section of the configuration that fills the properties of a type.</summary>
internal static class BoundSection
{
    /// <summary>The path; empty where it is bound and the path is not written there; null where nothing binds the type.</summary>
    public static async Task<string?> FindAsync(Solution solution, INamedTypeSymbol type, CancellationToken cancellation)
    {
        var references = await SymbolFinder.FindReferencesAsync(type, solution, cancellation).ConfigureAwait(false);
        string? found = null;
        foreach (var location in references.SelectMany(reference => reference.Locations))
        {
            var root = await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            var use = root?.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true);
            if (use is null || PathAt(use) is not { } path) continue;
            if (path.Length > 0) return path;
            found = path;
        }

        return found;
    }

    private static string? PathAt(SyntaxNode use)
    {
        if (use.FirstAncestorOrSelf<TypeArgumentListSyntax>() is { Parent: GenericNameSyntax { Arity: 1 } method })
            return OfGeneric(method);
        return use.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } }
            ? OfVariable(variable)
            : null;
    }

    private static string? OfGeneric(GenericNameSyntax method)
    {
        if (method.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: var called } call) return null;
        if (!called.Span.Contains(method.Span)) return null;
        return method.Identifier.ValueText switch
        {
            "Configure" =>
                call.ArgumentList.Arguments.LastOrDefault()?.Expression is { } source and not AnonymousFunctionExpressionSyntax
                    ? Path(source)
                    : null,
            "Get" => called is MemberAccessExpressionSyntax access ? Path(access.Expression) : null,
            "AddOptions" or "AddOptionsWithValidateOnStart" => OfBuilder(call),
            _ => null,
        };
    }

    // services.AddOptions<T>().Bind(section), .BindConfiguration("Orders")
    private static string? OfBuilder(InvocationExpressionSyntax call)
    {
        for (SyntaxNode? node = call; node is InvocationExpressionSyntax or MemberAccessExpressionSyntax; node = node.Parent)
        {
            if (node is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } link) continue;
            if (link.Expression is not MemberAccessExpressionSyntax access) continue;
            if (access.Name.Identifier.ValueText == "Bind") return Path(arguments[0].Expression);
            if (access.Name.Identifier.ValueText == "BindConfiguration")
                return (arguments[0].Expression as LiteralExpressionSyntax)?.Token.Value as string ?? string.Empty;
        }

        return null;
    }

    // var options = new T(); configuration.GetSection("Orders").Bind(options);
    private static string? OfVariable(VariableDeclaratorSyntax variable)
    {
        var calls = variable.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<InvocationExpressionSyntax>();
        var bind = calls?.FirstOrDefault(call =>
            call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Bind" }
            && call.ArgumentList.Arguments.LastOrDefault()?.Expression is IdentifierNameSyntax name
            && name.Identifier.ValueText == variable.Identifier.ValueText);
        if (bind is null) return null;
        // Bind("Orders", options) names the section itself.
        return bind.ArgumentList.Arguments.Count == 2
            && bind.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string key }
            ? key
            : Path(((MemberAccessExpressionSyntax)bind.Expression).Expression);
    }

    private static string Path(ExpressionSyntax source) => SectionPath.Of(source) ?? string.Empty;
}

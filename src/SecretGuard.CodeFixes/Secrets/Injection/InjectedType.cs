using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace SecretGuard.CodeFixes.Secrets.Injection;

/// <summary>Tells whether dependency injection, and nothing else, creates the objects of a type.</summary>
internal static class InjectedType
{
    // ASP.NET Core creates these without being asked to.
    private static readonly HashSet<string> Activated =
        new(StringComparer.Ordinal) { "ControllerBase", "Controller", "PageModel", "Hub", "ViewComponent" };

    private static readonly string[] Registrations = { "Add", "TryAdd", "MapHub", "UseMiddleware", "UseStartup" };

    public static async Task<bool> IsAsync(Solution solution, INamedTypeSymbol type, CancellationToken cancellation)
    {
        var isCreated = IsActivated(type);
        var references = await SymbolFinder.FindReferencesAsync(type, solution, cancellation).ConfigureAwait(false);
        foreach (var location in references.SelectMany(reference => reference.Locations))
        {
            var root = await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            if (root?.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true) is not { } use || IsCreation(use)) return false;
            isCreated |= IsRegistration(use);
        }

        return isCreated;
    }

    private static bool IsActivated(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            if (Activated.Contains(ancestor.Name)) return true;

        return false;
    }

    // By hand, or by a derived type that calls the constructor.
    private static bool IsCreation(SyntaxNode use) =>
        use.AncestorsAndSelf().Any(node => node is BaseObjectCreationExpressionSyntax creation && IsTypeOf(creation, use))
        || use.FirstAncestorOrSelf<BaseListSyntax>() is not null
        || use.FirstAncestorOrSelf<ConstructorInitializerSyntax>() is { } initializer
            && initializer.ArgumentList?.Span.Contains(use.Span) != true;

    private static bool IsTypeOf(BaseObjectCreationExpressionSyntax creation, SyntaxNode use) =>
        creation == use
            || (creation is ObjectCreationExpressionSyntax { Type: var type } && type.Span.Contains(use.Span) && type is not GenericNameSyntax);

    // services.AddHttpClient<OrdersClient>(), services.AddSingleton(typeof(OrdersClient))
    private static bool IsRegistration(SyntaxNode use)
    {
        if (use.FirstAncestorOrSelf<TypeArgumentListSyntax>() is { Parent: GenericNameSyntax generic })
            return IsRegistration(generic.Identifier.ValueText);
        return use.Parent is TypeOfExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } }
            && call.Expression is MemberAccessExpressionSyntax { Name: var name } && IsRegistration(name.Identifier.ValueText);
    }

    private static bool IsRegistration(string method) => Registrations.Any(lead => method.StartsWith(lead, StringComparison.Ordinal));
}

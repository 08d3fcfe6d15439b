using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using SecretGuard.CodeFixes.Secrets.Places;

namespace SecretGuard.CodeFixes.Secrets.Injection;

/// <summary>
/// Private static methods that only objects of their own type call: without <c>static</c> they reach what the object was handed, and
/// nobody else notices.
/// </summary>
internal static class FreedMethods
{
    /// <summary>The methods that must become methods of the object, so that the secret can be read from it.</summary>
    /// <param name="document">The document with the secret.</param>
    /// <param name="model">The compiler's view of it.</param>
    /// <param name="place">The secret.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>Null where one of them is called without an object.</returns>
    public static async Task<IReadOnlyList<MethodDeclarationSyntax>?> FindAsync(Document document, SemanticModel model, SecretPlace place, CancellationToken cancellation)
    {
        var pending = new Queue<SyntaxNode>();
        if (place.Holder.Kind == HolderKind.StaticField)
        {
            if (model.GetDeclaredSymbol(place.Holder.Declarator!, cancellation) is not { DeclaredAccessibility: Accessibility.Private } constant) return null;
            if (!await AddUsesAsync(document, constant, pending, cancellation).ConfigureAwait(false)) return null;
        }
        else if (place.Holder.Kind is HolderKind.None or HolderKind.LocalConstant)
        {
            pending.Enqueue(place.Replaced);
        }

        var freed = new List<MethodDeclarationSyntax>();
        while (pending.Count > 0)
        {
            var use = pending.Dequeue();
            var type = use.FirstAncestorOrSelf<TypeDeclarationSyntax>();
            if (type is null || ObjectCode.MemberAround(use, type.Identifier.ValueText) is not { } member) return null;
            if (!ObjectCode.IsStatic(member.Modifiers) || freed.Contains(member)) continue;
            if (member is not MethodDeclarationSyntax method || model.GetDeclaredSymbol(method, cancellation) is not { } symbol || !IsFree(symbol)) return null;
            freed.Add(method);
            if (!await AddUsesAsync(document, symbol, pending, cancellation).ConfigureAwait(false)) return null;
        }

        return freed.Count > 0 ? freed : null;
    }

    /// <summary>The method without the word.</summary>
    public static MethodDeclarationSyntax WithoutStatic(MethodDeclarationSyntax method)
    {
        var index = method.Modifiers.IndexOf(SyntaxKind.StaticKeyword);
        if (index < 0) return method;
        var word = method.Modifiers[index];
        var next = word.GetNextToken();
        return method.ReplaceTokens(new[] { word, next }, (token, _) => token == word ? default : token.WithLeadingTrivia(word.LeadingTrivia));
    }

    private static bool IsFree(IMethodSymbol method) =>
        method is { DeclaredAccessibility: Accessibility.Private, IsExtensionMethod: false, IsPartialDefinition: false, ContainingType.IsStatic: false };

    private static async Task<bool> AddUsesAsync(Document document, ISymbol symbol, Queue<SyntaxNode> into, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var references = await SymbolFinder.FindReferencesAsync(symbol, document.Project.Solution, cancellation).ConfigureAwait(false);
        foreach (var location in references.SelectMany(reference => reference.Locations))
        {
            if (location.Document.Id != document.Id || root?.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true) is not { } use) return false;
            if (ObjectCode.IsName(use)) continue;
            if (ObjectCode.IsQualified(use)) return false;
            into.Enqueue(use);
        }

        return true;
    }
}

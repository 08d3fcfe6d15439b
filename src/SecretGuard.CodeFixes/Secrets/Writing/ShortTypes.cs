using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace SecretGuard.CodeFixes.Secrets.Writing;

/// <summary>
/// Imports the types that generated code spells out and writes them short. By hand, because the simplifier leaves names inside a
/// concatenation as they are.
/// </summary>
internal static class ShortTypes
{
    /// <summary>On each name of a type that is spelled out.</summary>
    public static readonly SyntaxAnnotation Mark = new("SecretGuard.Type");

    public static async Task<Document> ApplyAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root?.GetAnnotatedNodes(Mark).Any() != true) return document;
        var imported = await ImportAdder.AddImportsAsync(document, Mark, cancellationToken: cancellation).ConfigureAwait(false);
        root = await imported.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await imported.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null) return document;
        return imported.WithSyntaxRoot(root.ReplaceNodes(root.GetAnnotatedNodes(Mark), (name, _) => Short(name, model) ?? name));
    }

    // Another type of that name may be nearer.
    private static SyntaxNode? Short(SyntaxNode name, SemanticModel model)
    {
        if (name is not QualifiedNameSyntax { Right: var right }) return null;
        var found = model.LookupNamespacesAndTypes(name.SpanStart, name: right.Identifier.ValueText);
        var meant = model.GetSymbolInfo(name).Symbol ?? model.Compilation.GetTypeByMetadataName(name.ToString().Replace("global::", string.Empty));
        return found.Length == 1 && SymbolEqualityComparer.Default.Equals(found[0], meant) ? right.WithTriviaFrom(name) : null;
    }
}

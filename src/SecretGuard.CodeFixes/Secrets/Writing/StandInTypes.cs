using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace SecretGuard.CodeFixes.Secrets.Writing;

/// <summary>
/// Parses generated text and writes the types in it as the document can: short where they are imported, with an import else.
/// </summary>
internal sealed class StandInTypes
{
    private readonly SyntaxGenerator _generator;
    private readonly SemanticModel _model;
    private readonly IReadOnlyList<int> _positions;

    /// <param name="generator">Of the document.</param>
    /// <param name="model">The compiler's view of it.</param>
    /// <param name="positions">Where the types will be used.</param>
    public StandInTypes(SyntaxGenerator generator, SemanticModel model, IReadOnlyList<int> positions)
    {
        _generator = generator;
        _model = model;
        _positions = positions;
    }

    public ExpressionSyntax Parse(string text)
    {
        var parsed = SyntaxFactory.ParseExpression(text, options: (CSharpParseOptions)_model.SyntaxTree.Options);
        return parsed.ReplaceNodes(parsed.DescendantNodes(), (_, node) => TypeFor(node) ?? node)
            .WithAdditionalAnnotations(Simplifier.Annotation);
    }

    /// <summary>The type that a name stands for.</summary>
    public TypeSyntax TypeNamed(string standIn) => (TypeSyntax)Type(StandIns.TypeOf(standIn)!);

    private SyntaxNode? TypeFor(SyntaxNode node) =>
        node is IdentifierNameSyntax name && StandIns.TypeOf(name.Identifier.ValueText) is { } type ? Type(type) : null;

    private SyntaxNode Type(string metadataName)
    {
        var simpleName = metadataName.Substring(metadataName.LastIndexOf('.') + 1);
        if (_model.Compilation.GetTypeByMetadataName(metadataName) is not { } type)
            return SyntaxFactory.ParseName("global::" + metadataName);
        return _positions.All(position => IsImported(type, position))
            ? SyntaxFactory.IdentifierName(simpleName)
            : _generator.TypeExpression(type).WithAdditionalAnnotations(ShortTypes.Mark);
    }

    private bool IsImported(ISymbol type, int position)
    {
        var found = _model.LookupNamespacesAndTypes(position, name: type.Name);
        return found.Length == 1 && SymbolEqualityComparer.Default.Equals(found[0], type);
    }
}

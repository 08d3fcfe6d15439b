using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>Carries out the edits of one document.</summary>
internal sealed class SecretRewriter
{
    private const string Indent = "    ";

    private readonly GuardedRead _guard;

    private SecretRewriter(GuardedRead guard) => _guard = guard;

    public static async Task<Document> ApplyAsync(Document document, IReadOnlyList<SecretEdit> edits, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || edits.Count == 0) return document;
        var generator = SyntaxGenerator.GetGenerator(document);
        var language = ((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion;
        var newLine = root.GetText().ToString().Contains("\r\n") ? "\r\n" : "\n";
        var rewriter = new SecretRewriter(new GuardedRead(generator, model.Compilation, language, newLine, type => IsImported(model, edits, type)));
        var byNode = edits.ToDictionary(edit => edit.Node);
        return document.WithSyntaxRoot(root.ReplaceNodes(byNode.Keys, (node, _) => rewriter.Replace(byNode[node])));
    }

    private static bool IsImported(SemanticModel model, IReadOnlyList<SecretEdit> edits, ISymbol type) =>
        edits.All(edit => SymbolEqualityComparer.Default.Equals(model.LookupNamespacesAndTypes(edit.Node.SpanStart, name: type.Name).FirstOrDefault(), type));

    private SyntaxNode Replace(SecretEdit edit)
    {
        var indentation = IndentationAt(edit.Place.Literal) + Indent;
        if (edit.Place.Kind == PlaceKind.Part) return Cut(edit, indentation);
        var read = _guard.Build(edit.Read, edit.WhatToSet, edit.Variable, indentation);
        return edit.Place.Kind switch
        {
            PlaceKind.Field => ToProperty((FieldDeclarationSyntax)edit.Node, read),
            PlaceKind.LocalConstant => ToVariable((LocalDeclarationStatementSyntax)edit.Node, edit.Place.Literal, read),
            _ => read.WithTriviaFrom(edit.Node),
        };
    }

    private static string IndentationAt(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static SyntaxNode ToProperty(FieldDeclarationSyntax field, ExpressionSyntax read)
    {
        var kept = field.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ConstKeyword) && !modifier.IsKind(SyntaxKind.StaticKeyword) && !modifier.IsKind(SyntaxKind.ReadOnlyKeyword));
        var modifiers = SyntaxFactory.TokenList(kept.Append(SyntaxFactory.Token(SyntaxKind.StaticKeyword)).Select(token => token.WithoutTrivia()));
        var declarator = field.Declaration.Variables[0];
        return SyntaxFactory.PropertyDeclaration(field.Declaration.Type.WithoutTrivia(), declarator.Identifier.WithoutTrivia())
            .WithModifiers(modifiers)
            .WithExpressionBody(SyntaxFactory.ArrowExpressionClause(read))
            .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken))
            .WithTriviaFrom(field)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SyntaxNode ToVariable(LocalDeclarationStatementSyntax local, LiteralExpressionSyntax literal, ExpressionSyntax read)
    {
        var modifier = local.Modifiers.First(token => token.IsKind(SyntaxKind.ConstKeyword));
        var changed = local.ReplaceNode(literal, read.WithTriviaFrom(literal));
        return changed.WithModifiers(changed.Modifiers.RemoveAt(local.Modifiers.IndexOf(modifier)))
            .WithLeadingTrivia(local.GetLeadingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    // "…&client_secret=x&scope=y" becomes "…&client_secret=" + Uri.EscapeDataString(read) + "&scope=y".
    private SyntaxNode Cut(SecretEdit edit, string indentation)
    {
        var (place, text) = (edit.Place, edit.Place.Literal.Token.Text);
        var before = text.Substring(0, place.Span.Start - place.Literal.SpanStart) + "\"";
        var after = "\"" + text.Substring(place.Span.End - place.Literal.SpanStart);
        return _guard.BuildBetween(Nonempty(before), Nonempty(after), edit.Read, edit.WhatToSet, edit.Variable, indentation).WithTriviaFrom(place.Literal);
    }

    private static string Nonempty(string literal) => literal == "\"\"" ? string.Empty : literal;
}
